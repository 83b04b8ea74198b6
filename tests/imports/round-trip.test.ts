import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import { shapes, writeShape } from '../fixtures/workbooks/shapes.ts';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { nikOf, workbookFile } from './import-office.ts';

const imports = (file: string, dryRun = false) => ({
  kind: 'businesses' as const,
  file,
  dryRun,
  acceptDecisions: true,
});

/** Everything that an export can hold. */
const full = () =>
  workbookFile({
    rows: [
      [
        'NAMA PEMILIK',
        'NIK',
        'NAMA USAHA',
        'BENTUK USAHA',
        'NIB',
        'NPWP',
        'DESA',
        'KEC',
        'RT',
        'RW',
        'TELP',
        'KBLI 2020',
        'TAHUN DATA',
        'TK L',
        'TK P',
        'INVESTASI',
        'KAPASITAS',
        'SATUAN',
        'NILAI PRODUKSI',
        'OMZET',
        'EKSPOR (%)',
        'TUJUAN EKSPOR',
        'PIRT',
        'HALAL',
        'SKALA',
        'STATUS',
        'STATUS SEJAK',
        'TANGGAL LAHIR',
        'KET',
        'JML TK',
      ],
      [
        'Siti Aminah',
        nikOf(1),
        'Batik',
        'UD',
        '1234567890123',
        '012345678901000',
        'Gembong',
        'Bojongsari',
        '01',
        '02',
        '081234567890 / 0281891234',
        '13134',
        2023,
        0,
        3,
        5_000_000,
        12.5,
        'kg',
        7_000_000,
        9_000_000,
        10,
        'Malaysia',
        '2063303010123',
        'ID331',
        'kecil',
        'tidak aktif',
        '2024-01-31',
        '1984-05-12',
        '=bukan rumus',
      ],
      ['Wagiman', '', '', '', '', '', 'Metenggeng', 'Bojongsari', ...Array(20).fill(null), 7],
    ],
  });

test.each(['.xlsx', '.csv'])('an exported register (%s) is imported again without change', async (ending) => {
  const { office, folder, databaseFile } = openTestOffice();
  const names = ['judul-baris-9-10.xlsx', 'telepon-49-bentuk.xlsx', 'kecamatan-40-ejaan.xlsx'];
  for (const shape of shapes.filter(({ name }) => names.includes(name)))
    expectValue(await office.imports.runFile(imports(await writeShape(shape, folder))));
  expectValue(await office.imports.runFile(imports(await full())));
  const out = join(folder, `register${ending}`);
  const { rows } = expectValue(await office.exportBusinesses(out, false));
  const again = expectValue(await office.imports.runFile(imports(out))).report;
  expect(again.rows.filter((row) => row.outcome === 'changed' || row.outcome === 'rejected')).toEqual([]);
  expect(again).toMatchObject({ batch: null, counts: { unchanged: rows, new: 0, changed: 0 } });

  // Into a new office it comes as it was.
  const other = openTestOffice();
  expectValue(await other.office.imports.runFile(imports(out)));
  const content = (file: string) => {
    const connection = connect(file);
    const found = connection
      .prepare(
        `SELECT owner_name, nik, phones, business_name, legal_form, nib, npwp, rt, rw, village_code, kbli, kbli_edition, scale,
           status, status_date, export_share, export_destination, pirt, halal, birth_date, business.notes, year, workers_male,
           workers_female, workers_total, investment, production_capacity, production_unit, production_value, annual_turnover
         FROM business LEFT JOIN business_year ON business_id = business.id ORDER BY owner_name, business_name`,
      )
      .raw()
      .all();
    connection.close();
    return found;
  };
  expect(content(other.databaseFile)).toEqual(content(databaseFile));
});
