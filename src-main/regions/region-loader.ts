import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Connection } from '../database/connection.ts';

/** The content of resources/regions/regions.json.br (made by scripts/build-regions.ts). */
interface RegionsFile {
  provinces: [code: string, name: string][];
  regencies: [code: string, name: string][];
  districts: [code: string, name: string][];
  /** By district code: the fourth part of the village code, and the name. */
  villages: Record<string, [fourthPart: string, name: string][]>;
}

const readRegions = (resourcesFolder: string): RegionsFile =>
  JSON.parse(
    brotliDecompressSync(readFileSync(join(resourcesFolder, 'regions', 'regions.json.br'))).toString('utf8'),
  ) as RegionsFile;

/** Brings all regencies and districts of Indonesia into a new database, for choosing the office's and checking NIK. */
export function loadDistricts(connection: Connection, resourcesFolder: string): void {
  const { provinces, regencies, districts } = readRegions(resourcesFolder);
  const provinceNames = new Map(provinces);
  const insertRegency = connection.prepare(
    'INSERT INTO regency (code, name, province_name) VALUES (?, ?, ?)',
  );
  const insertDistrict = connection.prepare(
    'INSERT INTO district (code, regency_code, name) VALUES (?, ?, ?)',
  );
  for (const [code, name] of regencies)
    insertRegency.run(code, name, provinceNames.get(code.slice(0, 2)) ?? '');
  for (const [code, name] of districts) insertDistrict.run(code, code.slice(0, 5), name);
}

/** Brings the villages of a regency into the database where they are not there yet; the number brought. */
export function loadVillages(connection: Connection, resourcesFolder: string, regencyCode: string): number {
  const present = connection
    .prepare<[string], number>(
      'SELECT 1 FROM village JOIN district ON district.code = district_code WHERE regency_code = ? LIMIT 1',
    )
    .pluck()
    .get(regencyCode);
  if (present) return 0;
  const insert = connection.prepare('INSERT INTO village (code, district_code, name) VALUES (?, ?, ?)');
  let brought = 0;
  for (const [districtCode, villages] of Object.entries(readRegions(resourcesFolder).villages)) {
    if (!districtCode.startsWith(`${regencyCode}.`)) continue;
    for (const [fourthPart, name] of villages) {
      insert.run(`${districtCode}.${fourthPart}`, districtCode, name);
      brought++;
    }
  }
  return brought;
}
