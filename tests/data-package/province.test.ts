import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { disagreements } from '../../scripts/province/compare.ts';
import { readRegencies } from '../../scripts/province/places.ts';
import { loadSql, schemaSql } from '../../scripts/province/province-sql.ts';
import { writeInvented } from '../../scripts/province/write-invented.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { expectValue, resourcesFolder } from '../office/test-office.ts';
import { openFullOffice } from './full-office.ts';
import { readPackage } from './read-package.ts';

const key = 'kunci provinsi untuk percobaan saja';
const places = readRegencies(resourcesFolder);
const place = (code: string) => {
  const found = places.find((one) => one.code === code);
  if (!found) throw new Error(`no regency ${code}`);
  return found;
};

test("the province's tables and its loading are made from the tables of the package", () => {
  const committed = (name: string) =>
    readFileSync(resolve(resourcesFolder, 'province', name), 'utf8').replaceAll('\r\n', '\n');
  // `npm run province-sql` makes them anew.
  expect(committed('schema.sql')).toBe(schemaSql());
  expect(committed('load.sql')).toBe(loadSql());
});

test('the 35 regencies and cities of Jawa Tengah', () => {
  expect(places).toHaveLength(35);
  expect(place('33.03').villages).toHaveLength(239);
});

test("an invented office's package is one like the program's, and its recap counts what stands in it", async () => {
  const folder = temporaryFolder();
  const shared = [{ nik: '3301013101809000', name: 'Pemilik Bersama' }];
  const invented = { place: place('33.01'), count: 300, seed: 5, provinceKey: key, shared };
  const recap = await writeInvented(join(folder, 'karangan'), invented, false);
  const made = readPackage(join(folder, 'karangan'));
  const { office, folder: real } = openFullOffice(20);
  expectValue(await office.writeDataPackage(join(real, 'paket'), false, key));
  const written = readPackage(join(real, 'paket'));
  const shapes = ({ described }: typeof made) =>
    described.resources.map(({ path, schema, dialect }) => ({ path, schema, dialect }));
  expect(shapes(made)).toEqual(shapes(written));
  const [first, second] = [made, written].map(({ described }) => Object.keys(described.sentra).sort());
  expect(first).toEqual(second);

  const scales = made.rows('businesses').map(({ scale }) => scale);
  expect(recap.businesses).toBe(scales.length);
  expect(recap.small + recap.medium + recap.large + recap.unclassified).toBe(300);
  expect(recap.unclassified).toBe(scales.filter((scale) => scale === '').length);
  const sum = (table: string, field: string) =>
    made.rows(table).reduce((all, row) => all + Number(row[field]), 0);
  expect(recap.units).toBe(sum('allocations', 'quantity'));
  const newest = made.rows('business_years').filter(({ year }) => year === '2025');
  expect(recap.investment).toBe(newest.reduce((all, row) => all + Number(row.investment), 0));
  const niks = made.rows('businesses').map(({ nik }) => nik ?? '');
  expect(niks[0]).toBe(shared[0]?.nik);
  expect(niks.filter((nik) => nik !== '').every((nik) => /^3301\d{8}9\d{3}$/.test(nik))).toBe(true);
});

test('a figure that the province says otherwise is found', () => {
  const recap = {
    businesses: 2,
    small: 1,
    medium: 0,
    large: 0,
    unclassified: 1,
    workers: 3,
    investment: 4,
    recipients: 0,
    units: 0,
    value: 0,
    delivered: 0,
    participants: 0,
    cases: 0,
  };
  const packages = [{ place: place('33.03'), folder: '', recap }];
  const told = { ...recap, regency_code: '33.03', regency: 'Kabupaten Purbalingga' };
  expect(disagreements([told], packages)).toEqual([]);
  expect(disagreements([{ ...told, investment: 5 }], packages)).toEqual([
    '33.03 investment: office 4, province 5',
  ]);
  expect(disagreements([], packages)).toHaveLength(2);
});
