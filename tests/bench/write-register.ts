import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { connect } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { loadDistricts, loadVillages } from '../../src-main/regions/region-loader.ts';
import { makeRegister } from '../fixtures/make-register.ts';

export const resourcesFolder = resolve(import.meta.dirname, '../../resources');

/** A database with the places of Purbalingga and a few sectors. */
export function furnished(file: string) {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  connection.transaction(() => {
    loadDistricts(connection, resourcesFolder);
    loadVillages(connection, resourcesFolder, '33.03');
    for (const name of ['Knalpot', 'Gula', 'Batik', 'Sapu'])
      connection.prepare("INSERT INTO sector (name, sector_group) VALUES (?, 'unggulan')").run(name);
  })();
  return connection;
}

const columns: [heading: string, sql: string][] = [
  ['NO', 'business.id'],
  ['NAMA PEMILIK', 'owner_name'],
  ['NIK', 'nik'],
  ['L/P', 'gender'],
  ['TANGGAL LAHIR', 'birth_date'],
  ['NO HP/WA', "replace(phones, ' ', ' / ')"],
  ['NAMA USAHA', 'business_name'],
  ['BENTUK USAHA', 'legal_form'],
  ['NIB', 'nib'],
  ['ALAMAT LENGKAP', 'street'],
  ['RT', 'rt'],
  ['RW', 'rw'],
  ['DESA/KELURAHAN', 'village.name'],
  ['KECAMATAN', 'district.name'],
  ['KOMODITAS', 'sector.name'],
  ['JENIS PRODUK', 'product'],
  ['KBLI', 'kbli'],
  ['TAHUN BERDIRI', 'established_year'],
  ['SKALA', 'scale'],
  ['STATUS', 'status'],
  ['TAHUN DATA', 'year'],
  ['TENAGA KERJA L', 'workers_male'],
  ['TENAGA KERJA P', 'workers_female'],
  ['NILAI INVESTASI (Rp)', 'investment'],
  ['KETERANGAN', "'Pendataan tahun ' || year"],
];

/** The invented register as a workbook. */
export async function writeRegister(databaseFile: string, file: string, count: number): Promise<void> {
  furnished(databaseFile).close();
  const connection = connect(databaseFile);
  makeRegister(connection, count);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow(columns.map(([heading]) => heading)).commit();
  const rows = connection
    .prepare<[], unknown[]>(
      `SELECT ${columns.map(([, sql]) => sql).join(', ')} FROM business
       LEFT JOIN business_year ON business_id = business.id LEFT JOIN village ON village.code = village_code
       LEFT JOIN district ON district.code = district_code LEFT JOIN sector ON sector.id = sector_id
       ORDER BY business.id`,
    )
    .raw()
    .iterate();
  for (const row of rows) sheet.addRow(row).commit();
  await workbook.commit();
  connection.close();
}
