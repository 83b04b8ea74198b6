import { expect, test } from 'vitest';
import {
  commit,
  contentOf,
  count,
  expectValue,
  furnishedDatabase,
  inspect,
  preview,
  requestFor,
  sampleFile,
} from './import-office.ts';

const request = requestFor('recipients', sampleFile);

test('the sample is understood without help', () => {
  const connection = furnishedDatabase();
  const found = expectValue(inspect(connection, 'recipients', sampleFile));
  expect(found.headerRows).toEqual([8, 9]);
  expect(found.firstDataRow).toBe(11);
  expect(found.mappingProblems).toEqual([]);
  expect(found.titles).toContain('DAFTAR PENERIMA BANTUAN PERALATAN IKM TAHUN ANGGARAN 2020');
  expect(Object.fromEntries(found.columns.map((column) => [column.heading, column.field]))).toMatchObject({
    NO: null,
    'NAMA PENERIMA': 'ownerName',
    'L/P': 'gender',
    NIK: 'nik',
    'NAMA USAHA': 'businessName',
    KELOMPOK: 'groupName',
    'TANGGAL LAHIR': 'birthDate',
    'ALAMAT / JALAN': 'street',
    'ALAMAT / RT': 'rt',
    'ALAMAT / RW': 'rw',
    'ALAMAT / DESA/KELURAHAN': 'village',
    'ALAMAT / KECAMATAN': 'district',
    'NO HP/WA': 'phone',
    KOMODITAS: 'sector',
    'JENIS PRODUK': 'product',
    'BARANG BANTUAN / NAMA BARANG': 'itemName',
    'BARANG BANTUAN / MERK': 'brand',
    'BARANG BANTUAN / SPESIFIKASI': 'specification',
    'BARANG BANTUAN / JUMLAH': 'quantity',
    'BARANG BANTUAN / SATUAN': 'unit',
    'BARANG BANTUAN / HARGA SATUAN (Rp)': 'unitPrice',
    'BARANG BANTUAN / JUMLAH HARGA (Rp)': null,
    'SUMBER DANA': 'fundSource',
    KET: 'notes',
  });
});

test('the sample is imported whole: recipients, units, villages, districts, groups', () => {
  const connection = furnishedDatabase();
  const before = contentOf(connection);
  const { report: look } = expectValue(preview(connection, request));
  expect(contentOf(connection)).toEqual(before);
  const { report } = expectValue(commit(connection, request));
  expect({ ...look, milliseconds: 0, batch: report.batch }).toEqual({ ...report, milliseconds: 0 });
  const { rows, ...parts } = report.counts;
  expect(rows).toBe(395 - 9);
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(rows);
  expect(parts).toMatchObject({ changed: 0, unchanged: 0, needsDecision: 0, rejected: 0 });
  expect(count(connection, 'SELECT count(*) FROM aid_recipient')).toBe(148);
  expect(count(connection, 'SELECT sum(quantity) FROM allocation')).toBe(548);
  expect(count(connection, 'SELECT count(*) FROM allocation')).toBe(parts.new);
  expect(count(connection, 'SELECT count(*) FROM aid_item')).toBe(60);
  expect(count(connection, 'SELECT sum(quantity_bought) FROM aid_item')).toBe(548);
  const places = `SELECT village_code FROM business UNION ALL SELECT village_code FROM business_group`;
  expect(count(connection, `SELECT count(DISTINCT village_code) FROM (${places})`)).toBe(15);
  expect(count(connection, `SELECT count(DISTINCT substr(village_code, 1, 8)) FROM (${places})`)).toBe(13);
  expect(count(connection, 'SELECT count(*) FROM aid_recipient WHERE group_id IS NOT NULL')).toBe(
    count(connection, 'SELECT count(*) FROM business_group'),
  );
  expect(count(connection, 'SELECT count(*) FROM business_group')).toBeGreaterThan(0);
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(
    148 - count(connection, 'SELECT count(*) FROM business_group'),
  );
  expect(connection.prepare('SELECT name, fiscal_year, fund_source FROM aid_program').all()).toEqual([
    { name: 'Bantuan Peralatan IKM 2020', fiscal_year: 2020, fund_source: 'APBD Kabupaten' },
  ]);
  expect(count(connection, 'SELECT count(DISTINCT fund_source) FROM aid_item')).toBe(2);
});

test('the history names the batch of every change, and nothing after it', () => {
  const connection = furnishedDatabase();
  const { report } = expectValue(commit(connection, request));
  const inBatch = count(connection, `SELECT count(*) FROM history WHERE change_set_id = ${report.batch}`);
  const made = ['business', 'business_group', 'aid_program', 'aid_item', 'aid_recipient', 'allocation'];
  const records = made.reduce((sum, table) => sum + count(connection, `SELECT count(*) FROM ${table}`), 0);
  const sectors = count(connection, 'SELECT count(*) FROM sector') - 3;
  expect(inBatch).toBe(records + sectors);
  expect(connection.prepare('SELECT change_set_id FROM acting').pluck().get()).toBeNull();
});

test('the same file again: everything unchanged, no batch, the database row for row the same', () => {
  const connection = furnishedDatabase();
  const first = expectValue(commit(connection, request)).report;
  const before = contentOf(connection);
  const again = expectValue(commit(connection, request)).report;
  expect(again.batch).toBeNull();
  expect(again.counts).toEqual({ ...first.counts, new: 0, unchanged: first.counts.new });
  expect(contentOf(connection)).toEqual(before);
});

test('what the slips of the pen in the sample are said to be', () => {
  const connection = furnishedDatabase();
  const { rows } = expectValue(preview(connection, request));
  const problems = rows.flatMap((row) => row.problems);
  const codes = Object.entries(Object.groupBy(problems, (problem) => problem.code)).map(([code, list]) => [
    code,
    list?.length,
  ]);
  expect(Object.fromEntries(codes)).toEqual({ 'nik-missing': 3, 'district-corrected': 1 });
  expect(rows.filter((row) => row.outcome === 'skipped').map((row) => row.skippedBecause)).toContain(
    'Baris nomor kolom.',
  );
});
