import { nikKey } from '../../src-main/data-package/nik-key.ts';
import type { PackageValue } from '../../src-main/data-package/package-table.ts';
import { randomFrom } from '../../tests/fixtures/make-register.ts';
import {
  businessWords,
  menNames,
  secondNames,
  streets,
  womenNames,
  womenSecondNames,
} from '../sample/people.ts';
import { trades } from '../sample/trades.ts';
import type { RegencyPlaces } from './places.ts';

/** What an office says of itself; the province's recap must say the same (resources/province/views.sql). */
export interface OwnRecap {
  businesses: number;
  small: number;
  medium: number;
  large: number;
  unclassified: number;
  workers: number;
  investment: number;
  recipients: number;
  units: number;
  value: number;
  delivered: number;
  participants: number;
  cases: number;
}

export interface InventedOffice {
  place: RegencyPlaces;
  count: number;
  seed: number;
  provinceKey: string;
  /** Owners whom another office holds, too: they come first. */
  shared: { nik: string; name: string }[];
}

type Row = Record<string, PackageValue>;
const created = '2026-01-02T03:04:05.000Z';
const two = (value: number) => String(value).padStart(2, '0');
const tradeList = Object.values(trades);
const sectors = [...new Set(tradeList.map(({ sector }) => sector))].sort();
const none: OwnRecap = {
  businesses: 0,
  small: 0,
  medium: 0,
  large: 0,
  unclassified: 0,
  workers: 0,
  investment: 0,
  recipients: 0,
  units: 0,
  value: 0,
  delivered: 0,
  participants: 0,
  cases: 0,
};

/**
 * The rows of an invented office, by the tables and fields of the data package, made one after the other from the seed:
 * people with NIK serials from 9000 and phones that begin with 0800. `recap` is counted while they are made.
 */
export function inventOffice({ place, count, seed, provinceKey, shared }: InventedOffice) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const recap = { ...none };
  const hex = (length: number) =>
    below(16 ** length)
      .toString(16)
      .padStart(length, '0');
  const prefix = `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-`;
  /** As unique and as little ordered as a random UUID, and found again from the number. */
  const uuid = (index: number) =>
    `${(Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}${prefix.slice(8)}${index.toString(16).padStart(12, '0')}`;

  function business(index: number): Row {
    const isWoman = random() < 0.52;
    const village = random() < 0.02 ? null : pick(place.villages);
    const trade = pick(tradeList);
    const [kind, product] = pick(trade.variants);
    const year = 1950 + below(52);
    const [day, month] = [1 + below(28), 1 + below(12)];
    const district = (village?.[2] ?? `${place.code}.01`).replaceAll('.', '');
    const other = shared[index];
    const own =
      random() < 0.09
        ? null
        : `${district}${two(day + (isWoman ? 40 : 0))}${two(month)}${two(year % 100)}${9000 + below(1000)}`;
    const nik = other?.nik ?? own;
    const ownName = isWoman
      ? `${pick(womenNames)} ${pick(womenSecondNames)}`
      : `${pick(menNames)} ${pick(secondNames)}`;
    const scale = random() < 0.96 ? (random() < 0.997 ? 'kecil' : 'menengah') : null;
    recap.businesses++;
    if (scale === 'kecil') recap.small++;
    else if (scale === 'menengah') recap.medium++;
    else recap.unclassified++;
    return {
      business_id: uuid(index),
      owner_name: other?.name ?? ownName,
      nik,
      nik_key: nik === null ? null : nikKey(nik, provinceKey),
      gender: isWoman ? 'P' : 'L',
      birth_date: `${year}-${two(month)}-${two(day)}`,
      birth_year: year,
      phones: random() < 0.12 ? '' : `0800${String(below(100_000_000)).padStart(8, '0')}`,
      business_name: random() < 0.15 ? '' : `${kind} ${pick(businessWords)}`,
      legal_form: 'Perorangan',
      nib: random() < 0.3 ? `9${String(below(1e12)).padStart(12, '0')}` : null,
      // Some texts as real ones are: with a comma, a quote, or the look of a formula.
      street: random() < 0.01 ? `-, "${pick(streets)}"` : pick(streets),
      rt: two(1 + below(9)),
      rw: two(1 + below(9)),
      village_code: village?.[0] ?? null,
      sector: random() < 0.03 ? null : trade.sector,
      product,
      kbli: random() < 0.35 ? '10793' : '',
      established_year: random() < 0.6 ? 1985 + below(40) : null,
      scale,
      status: random() < 0.93 ? 'aktif' : 'tutup',
      created_at: created,
      updated_at: created,
    };
  }

  function* businesses(): Generator<Row> {
    for (let index = 0; index < count; index++) yield business(index);
  }
  function* years(): Generator<Row> {
    for (let index = 0; index < count; index++) {
      if (random() < 0.4) continue;
      const [workers_male, workers_female, investment] = [below(6), below(6), 5_000_000 * (1 + below(20))];
      const both = workers_male + workers_female;
      const row = { business_id: uuid(index), workers_male, workers_female, workers_total: both, investment };
      // An older year that the recap must leave out.
      if (random() < 0.1) yield { ...row, year: 2024, investment: 1 };
      recap.workers += both;
      recap.investment += investment;
      yield { ...row, year: 2025 };
    }
  }

  const id = (kind: string, ...numbers: number[]) => `${place.code}-${kind}-${numbers.join('-')}`;
  const given = Math.min(count, Math.ceil(count / 100));
  const list = (length: number, make: (index: number) => Row): Row[] =>
    Array.from({ length }, (_, at) => make(at));
  const letters = (index: number): Row => {
    const delivered = index % 5 !== 0;
    if (delivered) recap.delivered++;
    const delivered_on = delivered ? '2026-02-03' : null;
    const letter_number = `510/${index + 1}/2026`;
    const when = { letter_year: 2026, letter_sequence: index + 1, delivery_date: '2026-02-03', delivered_on };
    return { recipient_id: id('penerima', index), letter_number, ...when, received_by: 'penerima' };
  };
  const allocation = (index: number): Row => {
    const [quantity, item] = [1 + below(4), index % 3];
    recap.units += quantity;
    recap.value += quantity * (item + 1) * 1_000_000;
    return { recipient_id: id('penerima', Math.floor(index / 2)), item_id: id('barang', item), quantity };
  };
  const recipient = (index: number): Row => {
    recap.recipients++;
    return {
      recipient_id: id('penerima', index),
      program_id: id('program', 0),
      business_id: uuid(index),
      part: 1,
    };
  };
  const participant = (index: number): Row => {
    recap.participants++;
    const person = { role: 'pemilik', name: pick(menNames), standing: 'peserta' };
    return {
      participant_id: id('peserta', index),
      training_id: id('pelatihan', 0),
      business_id: uuid(index),
      ...person,
    };
  };
  const facilitated = (index: number): Row => {
    recap.cases++;
    const standing = 'berjalan';
    return {
      case_id: id('kasus', index),
      facilitation_id: id('fasilitasi', 0),
      business_id: uuid(index),
      standing,
    };
  };
  const trained = Math.min(count, 30);
  const tables: Record<string, () => Iterable<Row>> = {
    sectors: () => sectors.map((sector) => ({ sector, sector_group: 'lainnya' })),
    villages: () =>
      place.villages.map(([village_code = '', village = '', district_code = '', district = '']) => ({
        village_code,
        village,
        district_code,
        district,
        located_in: place.code,
        regency: place.name,
        province: place.province,
      })),
    businesses,
    business_years: years,
    aid_programs: () => [
      {
        program_id: id('program', 0),
        name: 'Bantuan Peralatan 2026',
        fiscal_year: 2026,
        fund_source: 'APBD Provinsi',
        state: 'penyerahan',
        is_past: 0,
        created_at: created,
      },
    ],
    aid_items: () =>
      list(3, (item) => ({
        item_id: id('barang', item),
        program_id: id('program', 0),
        name: `Alat ${item + 1}`,
        unit: 'unit',
        unit_price: (item + 1) * 1_000_000,
        quantity_bought: 1_000_000,
        fund_source: 'APBD Provinsi',
        category: 'alat',
      })),
    aid_recipients: () => list(given, recipient),
    allocations: () => list(given * 2, allocation),
    handovers: () => list(given, letters),
    trainings: () => [
      {
        training_id: id('pelatihan', 0),
        title: 'Pelatihan Ekspor 2026',
        year: 2026,
        mode: 'daring',
        planned_curricula: 7,
        passing_percent: 80,
        state: 'berjalan',
        created_at: created,
      },
    ],
    training_participants: () => list(trained, participant),
    facilitations: () => [
      {
        facilitation_id: id('fasilitasi', 0),
        title: 'Halal 2026',
        kind: 'Halal Reguler',
        year: 2026,
        created_at: created,
      },
    ],
    facilitation_cases: () => list(Math.min(count, 10), facilitated),
  };
  return { tables, recap };
}
