import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryItem } from '../../src-main/aid/delivery.ts';
import { fundSources, scales } from '../../src-main/contract/common.ts';
import { type RecapLine, recapTables } from '../../src-main/contract/recaps.ts';
import { recapLines, recipientsAddUp, UNCLASSIFIED } from '../../src-main/recaps/recap-lines.ts';
import { summariseDeliveries } from '../../src-main/recaps/summarise.ts';
import {
  articleDeliveries,
  inventDelivery,
  mixedDeliveries,
  places,
  villages,
} from './invented-deliveries.ts';

const every = [...recapTables, 'scale'] as const;
const sum = (lines: RecapLine[], key: 'recipients' | 'businesses' | 'groups' | 'kinds' | 'units' | 'value') =>
  lines.reduce((total, line) => total + line[key], 0);

const item: fc.Arbitrary<DeliveryItem> = fc.record({
  itemId: fc.integer({ min: 1, max: 50 }),
  allocationId: fc.constant(1),
  category: fc.constantFrom('alat', 'bahan'),
  name: fc.constantFrom('Mesin jahit', 'mesin  JAHIT', 'Kompor', '=1+1', ''),
  brand: fc.constantFrom('', 'Singer'),
  specification: fc.constantFrom('', 'portabel', 'PORTABEL'),
  unit: fc.constantFrom('unit', 'set'),
  quantity: fc.integer({ min: 0, max: 2_000 }),
  unitPrice: fc.integer({ min: 0, max: 1_000_000_000 }),
  fundSource: fc.constantFrom(...fundSources),
});

/** Recipients may come twice, with differing places: a register that changed between programmes. */
const delivery: fc.Arbitrary<Delivery> = fc
  .record({
    at: fc.integer({ min: 0, max: 30 }),
    village: fc.option(fc.constantFrom(...villages)),
    isGroup: fc.boolean(),
    sectorName: fc.constantFrom(null, 'Batik', 'BATIK', 'Knalpot', ''),
    sectorGroup: fc.constantFrom(null, 'unggulan', 'potensial', 'lainnya'),
    scale: fc.option(fc.constantFrom(...scales)),
    items: fc.array(item, { maxLength: 6 }),
  })
  .map(({ at, village, isGroup, ...rest }) =>
    inventDelivery(at, {
      ...rest,
      businessId: isGroup ? null : at + 1,
      groupId: isGroup ? at + 1 : null,
      villageCode: village?.[0] ?? null,
      villageName: village?.[1] ?? null,
      districtCode: village?.[0].slice(0, 8) ?? null,
      districtName: village?.[2] ?? null,
    }),
  );
const deliveries = fc.array(delivery, { maxLength: 40 });

describe('sums agree in every direction', () => {
  it('units and value of the lines are the total, which is the same for every table and the summary', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        const summary = summariseDeliveries(given, places);
        for (const by of every) {
          const { lines, total } = recapLines(given, by);
          expect(sum(lines, 'units')).toBe(total.units);
          expect(sum(lines, 'value')).toBe(total.value);
          for (const key of ['recipients', 'businesses', 'groups', 'kinds', 'units', 'value'] as const) {
            expect(total[key]).toBe(summary[key]);
          }
        }
      }),
    );
  });

  it('recipients are those of the lines where each stands in one, and at most those where it may stand in more', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        for (const by of every) {
          const { lines, total } = recapLines(given, by);
          for (const key of ['recipients', 'businesses', 'groups'] as const) {
            if (recipientsAddUp(by)) expect(sum(lines, key)).toBe(total[key]);
            else expect(sum(lines, key)).toBeGreaterThanOrEqual(total[key]);
          }
          for (const line of [...lines, total]) expect(line.businesses + line.groups).toBe(line.recipients);
        }
      }),
    );
  });

  it('kinds add up by item, and villages and districts are as many as the lines', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        const summary = summariseDeliveries(given, places);
        const byItem = recapLines(given, 'item');
        expect(sum(byItem.lines, 'kinds')).toBe(byItem.total.kinds);
        expect(byItem.lines.length - 1).toBe(summary.kinds);
        expect(recapLines(given, 'village').lines.length - 1).toBe(summary.villages);
        expect(recapLines(given, 'district').lines.length - 1).toBe(summary.districts);
      }),
    );
  });

  it('the villages of a district add up to the district', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        const byVillage = recapLines(given, 'village').lines;
        for (const district of recapLines(given, 'district').lines.slice(0, -1)) {
          const inside = byVillage.filter((line) => line.detail === district.label);
          for (const key of ['recipients', 'units', 'value'] as const) {
            expect(sum(inside, key)).toBe(district[key]);
          }
        }
      }),
    );
  });

  it('the summary by fund source is the table by fund source', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        const lines = recapLines(given, 'fundSource').lines.slice(0, -1);
        expect(
          lines.map(({ label, recipients, kinds, units, value }) => ({
            fundSource: label,
            recipients,
            kinds,
            units,
            value,
          })),
        ).toEqual(summariseDeliveries(given, places).byFundSource);
      }),
    );
  });

  it('the order of the deliveries does not matter where the register is one', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(mixedDeliveries(), { minLength: mixedDeliveries().length }),
        (shuffled) => {
          for (const by of every) expect(recapLines(shuffled, by)).toEqual(recapLines(mixedDeliveries(), by));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('lines', () => {
  it.each(every)('%s ends with "Belum terklasifikasi", also without deliveries', (by) => {
    for (const given of [[], articleDeliveries(), mixedDeliveries()]) {
      const { lines } = recapLines(given, by);
      expect(lines.at(-1)?.label).toBe(UNCLASSIFIED);
      expect(lines.filter((line) => line.label === UNCLASSIFIED)).toHaveLength(1);
    }
  });

  it('puts places in the order of their codes, sectors by their group, sources by the list', () => {
    const labels = (by: (typeof every)[number]) =>
      recapLines(mixedDeliveries(), by).lines.map((line) => line.label);
    expect(labels('district')).toEqual([
      'Kemangkon',
      'Bukateja',
      'Purbalingga',
      'Kalimanah',
      'Mrebet',
      UNCLASSIFIED,
    ]);
    expect(labels('fundSource')).toEqual(['APBD Kabupaten', 'APBD Provinsi', 'Dana Desa', UNCLASSIFIED]);
    expect(labels('sector').slice(0, 4)).toEqual(['Gula kelapa', 'Knalpot', 'Sapu glagah', 'Batik']);
  });

  it('keeps recipients without place or goods on their own line', () => {
    const last = (by: (typeof every)[number]) => recapLines(mixedDeliveries(), by).lines.at(-1);
    expect(last('village')).toMatchObject({ recipients: 1, units: 1 });
    expect(last('fundSource')).toMatchObject({ recipients: 1, units: 0, value: 0 });
    expect(last('item')).toMatchObject({ recipients: 1, kinds: 0 });
    expect(last('scale')).toMatchObject({ groups: 2 });
  });

  it('names an item with its brand and specification', () => {
    const line = recapLines(articleDeliveries(), 'item').lines[0];
    expect(line).toMatchObject({ label: 'Alat pres plastik tipe 1', detail: 'Powerpack, 30 cm', kinds: 1 });
  });
});
