import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src-main/aid/delivery.ts';
import { aidSummary } from '../../src-main/contract/aid.ts';
import { fundSourceInFull, joinWithAnd, seatOf } from '../../src-main/recaps/places.ts';
import { summariseDeliveries } from '../../src-main/recaps/summarise.ts';
import {
  articleDeliveries,
  inventDelivery,
  inventItem,
  mixedDeliveries,
  places,
} from './invented-deliveries.ts';

const summarise = (deliveries: Delivery[]) => summariseDeliveries(deliveries, places);
const sentence = (deliveries: Delivery[]) => summarise(deliveries).sentence;

describe('the counts of the newspaper article', () => {
  const summary = summarise(articleDeliveries());

  it('keeps recipients, kinds, units, villages, districts and fund sources apart', () => {
    expect(summary).toMatchObject({
      recipients: 148,
      businesses: 148,
      groups: 0,
      kinds: 60,
      units: 548,
      villages: 15,
      districts: 13,
    });
    expect(summary.byFundSource.map((part) => part.fundSource)).toEqual(['APBD Kabupaten', 'APBD Provinsi']);
    expect(summary.byFundSource.reduce((sum, part) => sum + part.units, 0)).toBe(548);
    expect(summary.byFundSource.reduce((sum, part) => sum + part.value, 0)).toBe(summary.value);
  });

  it('says them in the sentence for the press', () => {
    expect(summary.sentence).toBe(
      'Sebanyak 148 pelaku IKM di 15 desa, 13 kecamatan menerima 548 unit (60 jenis) peralatan senilai ' +
        'Rp 1.066.075.000 bersumber dari APBD Kabupaten Purbalingga dan APBD Provinsi Jawa Tengah.',
    );
  });

  it('answers what the contract promises', () => {
    expect(aidSummary.parse(summary)).toEqual(summary);
    expect(aidSummary.safeParse(summarise([])).success).toBe(true);
  });
});

describe('counting', () => {
  it('counts a business once over several programmes and adds up what it got', () => {
    const first = inventDelivery(0, { items: [inventItem(0, 1)] });
    const second = inventDelivery(0, { recipientId: 900, programId: 2, items: [inventItem(0, 2)] });
    expect(summarise([first, second])).toMatchObject({ recipients: 1, kinds: 1, units: 3, value: 450_000 });
  });

  it('counts a kind once, whatever the case and the blanks', () => {
    const item = inventItem(0, 1);
    const same = {
      ...item,
      itemId: 99,
      name: ` ${item.name.toUpperCase()}  `,
      brand: item.brand.toLowerCase(),
    };
    const other = { ...item, itemId: 98, specification: 'lain' };
    expect(summarise([inventDelivery(0, { items: [item, same, other] })]).kinds).toBe(2);
  });

  it('does not count what has the quantity 0', () => {
    const summary = summarise([inventDelivery(0, { items: [inventItem(0, 0), inventItem(1, 1)] })]);
    expect(summary).toMatchObject({ kinds: 1, units: 1 });
  });

  it('tells two villages of one name apart', () => {
    const bojong = { villageName: 'Bojong' };
    const deliveries = [
      inventDelivery(0, { ...bojong, villageCode: '33.03.05.1001', districtCode: '33.03.05' }),
      inventDelivery(1, { ...bojong, villageCode: '33.03.08.2001', districtCode: '33.03.08' }),
    ];
    expect(summarise(deliveries)).toMatchObject({ villages: 2, districts: 2 });
  });
});

describe('the sentence', () => {
  const one = (at: number, changes: Partial<Delivery> = {}) =>
    inventDelivery(at, { items: [inventItem(0, 1)], ...changes });
  const kelurahan = { villageCode: '33.03.05.1001', villageName: 'Bojong', districtCode: '33.03.05' };
  const group = { businessId: null, groupId: 5, groupKind: 'KUB' } as const;
  const bought = 'menerima 1 unit (1 jenis) peralatan senilai Rp 150.000';
  const local = 'bersumber dari APBD Kabupaten Purbalingga.';

  it.each<[string, Delivery[], string]>([
    ['nobody', [], 'Belum ada penerima bantuan peralatan.'],
    ['one source', [one(0)], `Sebanyak 1 pelaku IKM di 1 desa, 1 kecamatan ${bought} ${local}`],
    [
      'kelurahan',
      [one(0, kelurahan)],
      `Sebanyak 1 pelaku IKM di 1 kelurahan, 1 kecamatan ${bought} ${local}`,
    ],
    ['a group alone', [one(0, group)], `Sebanyak 1 kelompok IKM di 1 desa, 1 kecamatan ${bought} ${local}`],
    [
      'no place',
      [one(0, { villageCode: null, districtCode: null })],
      `Sebanyak 1 pelaku IKM ${bought} ${local}`,
    ],
    [
      'no price',
      [one(0, { items: [{ ...inventItem(0, 1), unitPrice: 0 }] })],
      `Sebanyak 1 pelaku IKM di 1 desa, 1 kecamatan menerima 1 unit (1 jenis) peralatan ${local}`,
    ],
    [
      'nothing allocated',
      [inventDelivery(0)],
      'Sebanyak 1 pelaku IKM di 1 desa, 1 kecamatan tercatat sebagai penerima; barangnya belum dialokasikan.',
    ],
    [
      'thousands',
      [one(0, { items: [inventItem(0, 2_000)] })],
      `Sebanyak 1 pelaku IKM di 1 desa, 1 kecamatan menerima 2.000 unit (1 jenis) peralatan senilai Rp 300.000.000 ${local}`,
    ],
  ])('%s', (_, deliveries, expected) => {
    expect(sentence(deliveries)).toBe(expected);
  });

  it('names three sources, kelurahan among the villages, unknown places and who still waits', () => {
    expect(sentence(mixedDeliveries())).toBe(
      'Sebanyak 23 pelaku IKM di 4 desa/kelurahan, 4 kecamatan menerima 2.100 unit (25 jenis) peralatan senilai ' +
        'Rp 1.437.437.500 bersumber dari APBD Kabupaten Purbalingga, APBD Provinsi Jawa Tengah, dan Dana Desa. ' +
        'Sebanyak 1 penerima belum tercatat desanya. ' +
        'Sebanyak 1 penerima lain belum mendapat alokasi barang.',
    );
  });
});

describe('names of places', () => {
  it.each([
    ['Purbalingga', 'APBD Kabupaten Purbalingga', 'Purbalingga'],
    ['KABUPATEN PURBALINGGA', 'APBD Kabupaten Purbalingga', 'Purbalingga'],
    ['Kota Tegal', 'APBD Kota Tegal', 'Tegal'],
  ])('%s', (regencyName, budget, seat) => {
    const here = { regencyName, provinceName: 'JAWA TENGAH' };
    expect(fundSourceInFull('APBD Kabupaten', here)).toBe(budget);
    expect(fundSourceInFull('APBD Provinsi', here)).toBe('APBD Provinsi Jawa Tengah');
    expect(seatOf(here)).toBe(seat);
  });

  it('does not name the province twice and leaves other sources as they are', () => {
    const here = { ...places, provinceName: 'Provinsi Jawa Tengah' };
    expect(fundSourceInFull('APBD Provinsi', here)).toBe('APBD Provinsi Jawa Tengah');
    expect(fundSourceInFull('DAK', here)).toBe('DAK');
    expect(fundSourceInFull('Lainnya', here)).toBe('sumber dana lainnya');
  });

  it('joins parts as Indonesian does', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c'], []].map(joinWithAnd)).toEqual([
      'a',
      'a dan b',
      'a, b, dan c',
      '',
    ]);
  });
});
