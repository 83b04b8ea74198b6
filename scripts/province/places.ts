import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { RegionsFile } from '../build-regions.ts';

export interface RegencyPlaces {
  code: string;
  name: string;
  province: string;
  /** Rows of the package's `villages`. */
  villages: string[][];
}

/** The regencies and cities of Jawa Tengah with their villages, by code. */
export function readRegencies(resourcesFolder: string): RegencyPlaces[] {
  const regions = JSON.parse(
    brotliDecompressSync(readFileSync(join(resourcesFolder, 'regions', 'regions.json.br'))).toString(),
  ) as RegionsFile;
  const provinceName = new Map(regions.provinces).get('33') ?? '';
  return regions.regencies
    .filter(([code]) => code.startsWith('33.'))
    .map(([code, name]) => ({
      code,
      name,
      province: provinceName,
      villages: regions.districts
        .filter(([district]) => district.startsWith(`${code}.`))
        .flatMap(([district, districtName]) =>
          (regions.villages[district] ?? []).map(([fourth, village]) => [
            `${district}.${fourth}`,
            village,
            district,
            districtName,
            code,
            name,
            provinceName,
          ]),
        ),
    }));
}
