import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BusinessInput, businessInput, type YearInput } from '../../src-main/contract/businesses.ts';
import { businessStatuses, scales } from '../../src-main/contract/common.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { formatLongDate } from '../../src-main/rules/dates.ts';
import { KBLI_EDITIONS } from '../../src-main/rules/kbli.ts';
import { settleWorkers } from '../../src-main/rules/workers.ts';
import { expectValue, openTestOffice, type TestOffice, typedBusiness } from '../office/test-office.ts';
import { isoDates } from '../rules/arbitraries.ts';

// Every field of the form, with its years, through the contract as the window sends it.

const kemangkon = '33.03.01.2001';

const figures = (year: number | null, known: Partial<YearInput> = {}): YearInput => ({
  year,
  workersMale: null,
  workersFemale: null,
  workersTotal: null,
  investment: null,
  productionCapacity: null,
  productionUnit: '',
  productionValue: null,
  annualTurnover: null,
  ...known,
});

const complete = (sectorId: number): BusinessInput =>
  typedBusiness({
    ownerName: 'Siti Rahayu',
    nik: '3303015205849001',
    gender: 'P',
    birthDate: '12 Mei 1984',
    phone: '0800-1234-5678',
    businessName: 'Gula Manis',
    legalForm: 'ud',
    nib: '0123456789012',
    npwp: '012345678901234',
    email: 'gula@contoh.id',
    street: 'Dusun Krajan',
    rt: '001',
    rw: '002',
    villageCode: kemangkon,
    sectorId,
    product: 'gula semut',
    kbli: '10721',
    kbliEdition: '2020',
    establishedYear: 2005,
    scale: 'kecil',
    status: 'tidak aktif',
    statusDate: '1/7/2023',
    exportShare: 15,
    exportDestination: 'Belanda',
    pirt: 'P-IRT 2063303010001-28',
    halal: 'ID33110000000010321',
    notes: 'Dua tungku.\nDekat pasar.',
    years: [
      figures(2022, { workersMale: 0, productionCapacity: 1.5, productionUnit: 'ton' }),
      figures(2023, { workersMale: 3, workersFemale: 9, investment: 45_000_000, annualTurnover: 0 }),
    ],
  });

/** Everything that the history holds. */
const historyOf = async ({ handlers }: TestOffice) =>
  expectValue(await handlers.history.list({ before: null, limit: 200 })).rows;

const save = ({ handlers }: TestOffice, input: BusinessInput) =>
  handlers.businesses.save(businessInput.parse(input));

const read = async ({ handlers }: TestOffice, id: number) =>
  expectValue(await handlers.businesses.get({ id }));

async function refusedFields(office: TestOffice, input: BusinessInput): Promise<Record<string, string>> {
  const answer = await save(office, input);
  return (!answer.ok && answer.error.fields) || {};
}

test('every field and year is saved and read back, the newest year first', async () => {
  const office = openTestOffice();
  const sectors = expectValue(await office.handlers.sectors.list({}));
  const typed = complete(sectors[0]?.id ?? 0);
  const { id } = expectValue(await save(office, typed));
  expect((await read(office, id)).business).toEqual({
    ...typed,
    id,
    // As the list writes it.
    legalForm: 'UD',
    statusDate: '1 Juli 2023',
    years: [typed.years?.[1], typed.years?.[0]],
  });
});

test('saving writes only what differs, each change once', async () => {
  const office = openTestOffice();
  const years = [figures(2023, { investment: 10 }), figures(2022, { workersMale: 1 }), figures(2021)];
  const { id } = expectValue(await save(office, typedBusiness({ years })));
  const before = await historyOf(office);
  const { business } = await read(office, id);
  const [first, second] = business.years;
  expectValue(
    await save(office, {
      ...business,
      pirt: 'P-IRT 9',
      years: [figures(2024), { ...(first ?? figures(2023)), investment: 12 }, second ?? figures(2022)],
    }),
  );
  const written = (await historyOf(office)).slice(0, -before.length);
  expect(written.map(({ entity, action }) => `${entity} ${action}`).toSorted()).toEqual([
    'Data Tahunan delete',
    'Data Tahunan insert',
    'Data Tahunan update',
    'Pelaku Usaha update',
  ]);
  expect((await read(office, id)).business.years).toEqual([
    figures(2024),
    figures(2023, { investment: 12 }),
    figures(2022, { workersMale: 1 }),
  ]);
  // Left out, the years stay as they are.
  expectValue(await save(office, { ...business, pirt: 'P-IRT 9', years: undefined }));
  expect((await read(office, id)).business.years).toHaveLength(3);
});

test('when a year cannot be written, nothing of the business is', async () => {
  const office = openTestOffice();
  const { id } = expectValue(await save(office, typedBusiness({ years: [figures(2023)] })));
  const { business } = await read(office, id);
  const broken = { ...business, ownerName: 'Karsito', years: [figures(2023, { investment: -1 })] };
  expect(() => office.handlers.businesses.save(broken)).toThrow();
  expect((await read(office, id)).business).toEqual(business);
});

test.each([
  [{ ownerName: ' ' }, 'ownerName', 'Nama pemilik belum diisi.'],
  [{ establishedYear: 205 }, 'establishedYear', 'Tahun berdiri diisi 1800 sampai 2100.'],
  [{ exportShare: 101 }, 'exportShare', 'Bagian ekspor diisi 0 sampai 100 persen.'],
  [{ exportShare: -1 }, 'exportShare', 'Bagian ekspor diisi 0 sampai 100 persen.'],
  [{ legalForm: 'Yayasan' }, 'legalForm', 'Bentuk usaha "Yayasan" tidak ada pada daftar di Pengaturan.'],
  [{ statusDate: '31/2/2023' }, 'statusDate', expect.stringContaining('31/2/2023')],
  [{ years: [figures(null)] }, 'years.0.year', 'Tahun data belum diisi.'],
  [{ years: [figures(23)] }, 'years.0.year', 'Tahun data diisi 1900 sampai 2100.'],
  [{ years: [figures(2023), figures(2023)] }, 'years.1.year', 'Tahun 2023 sudah ada pada baris lain.'],
])('%j is refused with words at its field', async (fields, field, words) => {
  const office = openTestOffice();
  expect(await refusedFields(office, typedBusiness(fields))).toEqual({ [field]: words });
});

test('all that is wrong is told at once', async () => {
  const office = openTestOffice();
  const fields = await refusedFields(
    office,
    typedBusiness({
      ownerName: '',
      nik: '12',
      birthDate: '30/2/1990',
      nib: '1',
      exportShare: 200,
      years: [figures(1)],
    }),
  );
  expect(Object.keys(fields).toSorted()).toEqual([
    'birthDate',
    'exportShare',
    'nib',
    'nik',
    'ownerName',
    'years.0.year',
  ]);
});

test('a status that changes without a day holds from today on; a day that is typed counts', async () => {
  const office = openTestOffice();
  const { id } = expectValue(await save(office, typedBusiness({})));
  const { business } = await read(office, id);
  expect(business.statusDate).toBe('');
  const after = async (part: Partial<BusinessInput>) => {
    expectValue(await save(office, { ...business, ...part }));
    return (await read(office, id)).business.statusDate;
  };
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  expect(await after({ status: 'tutup' })).toBe(formatLongDate(today));
  expect(await after({ status: 'aktif', statusDate: '10/9/2020' })).toBe('10 September 2020');
  // The same status without a day: since when is not known.
  expect(await after({ status: 'aktif', statusDate: '' })).toBe('');
});

test('what an import could not read is shown as it was written until it is mended', async () => {
  const office = openTestOffice();
  const { id } = expectValue(await save(office, typedBusiness({})));
  const connection = expectValue(openDatabase(office.databaseFile)).connection;
  connection.exec("UPDATE business SET nik_as_written = '3.3E+15', phone_as_written = '8.1E+10'");
  connection.close();
  const { business, nikAsWritten, phoneAsWritten } = await read(office, id);
  expect([nikAsWritten, phoneAsWritten]).toEqual(['3.3E+15', '8.1E+10']);
  expectValue(await save(office, { ...business, nik: '3303015205849001' }));
  const mended = await read(office, id);
  expect([mended.nikAsWritten, mended.phoneAsWritten]).toEqual(['', '8.1E+10']);
});

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength }).map((typed) => typed.trim());
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const amount = optional(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
/** Small, so that men and women often agree with a total. */
const people = optional(fc.integer({ min: 0, max: 5 }));
const shownDate = fc.oneof(fc.constant(''), isoDates.map(formatLongDate));

const anyBusiness: fc.Arbitrary<BusinessInput> = fc.record({
  id: fc.constant(null),
  ownerName: text(60).map((name) => name || 'Wagiman'),
  nik: fc.constantFrom('', '3303015205849001', '3303010102809002'),
  gender: optional(fc.constantFrom('L' as const, 'P' as const)),
  birthDate: shownDate,
  phone: fc.constantFrom('', '0800-1234-5678', '0800 1234 5678 / 0281 891234'),
  businessName: text(60),
  legalForm: optional(fc.constantFrom('Perorangan', 'cv', 'PT')),
  nib: fc.oneof(fc.constant(''), digits(13)),
  npwp: fc.oneof(fc.constant(''), digits(15), digits(16)),
  email: text(40),
  street: text(60),
  rt: fc.constantFrom('', '1', '001'),
  rw: fc.constantFrom('', '9'),
  villageCode: optional(fc.constant(kemangkon)),
  sectorId: optional(fc.integer({ min: 1, max: 3 })),
  product: text(60),
  kbli: text(20),
  kbliEdition: optional(fc.constantFrom(...KBLI_EDITIONS)),
  establishedYear: optional(fc.integer({ min: 1800, max: 2100 })),
  scale: optional(fc.constantFrom(...scales)),
  status: fc.constantFrom(...businessStatuses),
  statusDate: shownDate,
  exportShare: optional(fc.integer({ min: 0, max: 100 })),
  exportDestination: text(40),
  pirt: text(40),
  halal: text(40),
  notes: fc.string({ unit: 'grapheme', maxLength: 80 }),
  years: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      workersMale: people,
      workersFemale: people,
      workersTotal: people,
      investment: amount,
      productionCapacity: optional(fc.double({ min: 0, max: 1e12, noNaN: true })),
      productionUnit: text(20),
      productionValue: amount,
      annualTurnover: amount,
    }),
    { selector: ({ year }) => year, maxLength: 5 },
  ),
});

test('property: saving what was read changes nothing and writes no history', async () => {
  const office = openTestOffice();
  await fc.assert(
    fc.asyncProperty(anyBusiness, async (typed) => {
      const { id } = expectValue(await save(office, typed));
      const first = await read(office, id);
      const [latest] = await historyOf(office);
      expectValue(await save(office, first.business));
      expect(await read(office, id)).toEqual(first);
      expect((await historyOf(office))[0]?.id).toBe(latest?.id);
      // Nothing that was typed is lost on the way.
      expect(first.business).toMatchObject({
        ...businessInput.parse(typed),
        id,
        gender: typed.gender ?? first.business.gender,
        birthDate: typed.birthDate || first.business.birthDate,
        legalForm: typed.legalForm === 'cv' ? 'CV' : typed.legalForm,
        phone: expect.any(String),
        years: (typed.years ?? [])
          .map((figures) => ({ ...figures, ...settleWorkers(figures) }))
          .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
      });
    }),
    { numRuns: 150 },
  );
}, 60_000);
