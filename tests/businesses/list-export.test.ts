import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { BusinessColumnKey } from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';
import { meaningOf } from '../../src-main/imports/heading-dictionary.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { filterOf, firstPage } from './list-question.ts';

const columns: BusinessColumnKey[] = ['owner', 'nik', 'phone', 'business', 'village', 'status'];
const question = {
  scope: { filter: filterOf(), everything: true, ids: [] },
  sort: firstPage.sort,
  columns,
  form: 'list' as const,
  format: 'xlsx' as const,
  separator: ';' as const,
  mask: false,
  filterInWords: '',
  jobId: 'ekspor',
};

function office(count = 120, desktop: Parameters<typeof openTestOffice>[0] = {}) {
  const opened = openTestOffice(desktop);
  const connection = connect(opened.databaseFile);
  makeRegister(connection, count);
  connection.close();
  return opened;
}

async function sheetOf(path: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  const split = sheet.views[0] as { ySplit?: number };
  return { sheet, headRow: split.ySplit ?? 0 };
}

test('what is shown is exported: rows, order and columns, identity numbers as text', async () => {
  const { handlers } = office();
  const filter = filterOf({ search: 'ra', statuses: ['aktif'] });
  const sort = { by: 'village' as const, descending: true };
  const shown = expectValue(await handlers.businesses.list({ ...firstPage, filter, sort, limit: 500 })).rows;
  const scope = { filter, everything: true, ids: [] };
  const saved = expectValue(
    await handlers.businesses.exportList({
      ...question,
      scope,
      sort,
      filterInWords: 'Status: Aktif; memuat "ra"',
    }),
  );
  expect(saved.rows).toBe(shown.length);
  const { sheet, headRow } = await sheetOf(saved.path ?? '');
  expect(sheet.getCell('A1').value).toBe('DAFTAR PELAKU USAHA');
  expect(sheet.getCell('A2').value).toBe('Status: Aktif; memuat "ra"');
  expect((sheet.getRow(headRow).values as string[]).slice(1)).toEqual([
    'NO',
    'NAMA PEMILIK',
    'NIK',
    'TELEPON',
    'NAMA USAHA',
    'DESA/KELURAHAN',
    'STATUS',
  ]);
  const written = shown.map((_, index) => {
    const row = sheet.getRow(headRow + 1 + index);
    return [2, 3, 4, 5, 6, 7].map((column) => row.getCell(column).value ?? null);
  });
  expect(written).toEqual(
    shown.map((row) => [
      row.ownerName,
      row.nik,
      row.phone || null,
      row.businessName || null,
      row.villageName,
      row.status,
    ]),
  );
  expect(sheet.getRow(headRow + 1).getCell(3).numFmt).toBe('@');
  expect(sheet.autoFilter).toBeTruthy();
  expect(sheet.pageSetup.printTitlesRow).toBe(`${headRow}:${headRow}`);
});

test('NIK and phone can be hidden, in the workbook and in the CSV', async () => {
  const { handlers } = office(40);
  for (const format of ['xlsx', 'csv'] as const) {
    const saved = expectValue(await handlers.businesses.exportList({ ...question, format, mask: true }));
    const text =
      format === 'csv'
        ? readFileSync(saved.path ?? '', 'utf8')
        : JSON.stringify((await sheetOf(saved.path ?? '')).sheet.getSheetValues());
    expect(text).toMatch(/3303xxxxxxxx9\d{3}/);
    expect(text).toMatch(/0800xxxxx\d{3}/);
    expect(text).not.toMatch(/\d{16}|0800\d{8}/);
  }
});

test('a CSV opens in Excel, keeps formulas as text and quotes what must be quoted', async () => {
  const { handlers } = openTestOffice();
  await handlers.businesses.save(typedBusiness({ ownerName: '=HYPERLINK("x")', businessName: 'Toko; "A"' }));
  const csv = async (separator: ';' | ',') =>
    readFileSync(
      expectValue(
        await handlers.businesses.exportList({
          ...question,
          columns: ['owner', 'business'],
          format: 'csv',
          separator,
        }),
      ).path ?? '',
      'utf8',
    );
  expect(await csv(';')).toBe(
    '\uFEFFNO;NAMA PEMILIK;NAMA USAHA\r\n1;"\'=HYPERLINK(""x"")";"Toko; ""A"""\r\n',
  );
  expect(await csv(',')).toContain('1,"\'=HYPERLINK(""x"")","Toko; ""A"""');
});

test('a name that looks like a formula stays text in the workbook', async () => {
  const { handlers } = openTestOffice();
  await handlers.businesses.save(typedBusiness({ ownerName: '=1+1' }));
  const { sheet, headRow } = await sheetOf(
    expectValue(await handlers.businesses.exportList(question)).path ?? '',
  );
  expect(sheet.getRow(headRow + 1).getCell(2).value).toBe('=1+1');
});

test('a cancelled export leaves the old file and no rest; a missing folder is said in words', async () => {
  const path = join(temporaryFolder(), 'daftar.xlsx');
  const folder = dirname(path);
  writeFileSync(path, 'lama');
  // At its first sign of progress.
  const { handlers } = office(3_000, {
    chooseSavePath: async () => path,
    emit: () => void handlers.application.cancelJob({ jobId: 'ekspor' }),
  });
  expect(outcomeOf(await handlers.businesses.exportList({ ...question, columns: null }))).toBe('cancelled');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(path, 'utf8')).toBe('lama');
  const other = openTestOffice({ chooseSavePath: async () => join(folder, 'tidak', 'ada.xlsx') });
  expect(outcomeOf(await other.handlers.businesses.exportList(question))).toBe('folder-not-found');
  const nowhere = openTestOffice({ chooseSavePath: async () => undefined });
  expect(expectValue(await nowhere.handlers.businesses.exportList(question))).toEqual({
    path: null,
    rows: 0,
  });
});

test("the ministry's directory has its heading on two rows that the import knows, and figures in thousands", async () => {
  const { handlers, databaseFile } = office(60);
  const saved = expectValue(
    await handlers.businesses.exportList({ ...question, columns: null, form: 'directory' }),
  );
  const { sheet, headRow } = await sheetOf(saved.path ?? '');
  expect(sheet.getCell('A1').value).toBe('DIREKTORI INDUSTRI KECIL DAN MENENGAH');
  const heading = (row: number) => (sheet.getRow(row).values as string[]).slice(1);
  expect(heading(headRow - 1)).toEqual([
    'NO',
    'NAMA PEMILIK/ KONTAK PERSON',
    'NAMA PERUSAHAAN',
    ...Array<string>(4).fill('ALAMAT'),
    ...Array<string>(2).fill('TENAGA KERJA (ORANG)'),
    'NILAI INVESTASI (Rp.000)',
    ...Array<string>(2).fill('KAPASITAS PRODUKSI'),
    'NILAI PRODUKSI (Rp.000)',
    'KOMODITI',
    'KBLI',
    'JENIS PRODUK',
    'KET',
  ]);
  expect(heading(headRow).slice(3, 9)).toEqual(['JALAN', 'DESA/KELURAHAN', 'KECAMATAN', 'TELP', 'L', 'P']);
  expect(sheet.getCell(headRow, 4).isMerged).toBe(false);
  expect(sheet.getCell(headRow - 1, 4).isMerged && sheet.getCell(headRow, 1).isMerged).toBe(true);
  const connection = connect(databaseFile);
  const investments = connection
    .prepare<[], number>('SELECT investment FROM business_year')
    .pluck()
    .all()
    .reduce((sum, value) => sum + value, 0);
  connection.close();
  let thousands = 0;
  sheet.eachRow((row, number) => {
    if (number > headRow) thousands += Number(row.getCell(10).value ?? 0);
  });
  expect(thousands * 1000).toBe(investments);
  const fields = heading(headRow - 1)
    .slice(1)
    .map((upper, index) => {
      const lower = heading(headRow)[index + 1] ?? '';
      return meaningOf('businesses', upper === lower ? [upper] : [upper, lower])?.field;
    });
  expect(fields).toEqual([
    'ownerName',
    'businessName',
    'street',
    'village',
    'district',
    'phone',
    'workersMale',
    'workersFemale',
    'investment',
    'productionCapacity',
    'productionUnit',
    'productionValue',
    'sector',
    'kbli',
    'product',
    'notes',
  ]);
});
