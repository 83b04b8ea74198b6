/**
 * Builds `resources/regions/regions.json.br` (all provinces, regencies, districts and villages of Indonesia with their
 * Kemendagri codes) and the licence beside it, from the package idn-area-data. `--check` compares without writing.
 * The same package gives the same bytes: no clock, no locale, sorted by code.
 *
 * The file is JSON, compressed with brotli (`brotliDecompressSync` of node:zlib), of this shape:
 * `{ source: { package, version, license }, provinces: [code, name][], regencies: [code, name][],
 *    districts: [code, name][], villages: { [districtCode]: [fourthCodePart, name][] } }`
 * Codes are dotted text: `33`, `33.03`, `33.03.05`, and the village `33.03.05` + `.` + `1001`.
 * A fourth part that starts with 1 is a kelurahan, with 2 a desa; a few elsewhere in Indonesia start otherwise.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import Papa from 'papaparse';

/** The content of the regions file; a reader may import this type. */
export interface RegionsFile {
  source: { package: string; version: string; license: string };
  provinces: [code: string, name: string][];
  regencies: [code: string, name: string][];
  districts: [code: string, name: string][];
  /** By district code: the fourth part of the village code, and the name. */
  villages: Record<string, [fourthPart: string, name: string][]>;
}

const packageFolder = new URL('../node_modules/idn-area-data/', import.meta.url);
const folder = new URL('../resources/regions/', import.meta.url);

const readTable = (name: string): [code: string, name: string][] => {
  const text = readFileSync(new URL(`data/${name}.csv`, packageFolder), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data
    .map((row): [string, string] => [row.code ?? '', (row.name ?? '').trim()])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
};

const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { version: string }).version;

/** Reads the package's tables into the shape of the regions file. */
export const buildRegions = (): RegionsFile => {
  const villages: RegionsFile['villages'] = {};
  for (const [code, name] of readTable('villages')) {
    const district = code.slice(0, 8);
    villages[district] ??= [];
    villages[district].push([code.slice(9), name]);
  }
  return {
    source: { package: 'idn-area-data', version: packageVersion(), license: 'ODbL-1.0' },
    provinces: readTable('provinces'),
    regencies: readTable('regencies'),
    districts: readTable('districts'),
    villages,
  };
};

const licenseText = (version: string): string => `# Data wilayah: sumber dan lisensi

\`regions.json.br\` is derived from the package **idn-area-data ${version}** by fityannugroho
(https://github.com/fityannugroho/idn-area-data): provinces, regencies, districts and villages with Kemendagri codes.

* The data is made available under the **Open Database License (ODbL) 1.0**: https://opendatacommons.org/licenses/odbl/1-0/.
  This file is a derivative database and is offered under the same licence.
* The package itself is under the MIT License, Copyright (c) 2023 Fityan.

It is made by \`npm run regions\` (scripts/build-regions.ts), which leaves names and codes as they are, leaves out the
islands and the parent codes (they are part of each code), groups villages by district, and compresses the JSON.
`;

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

if (import.meta.main) {
  const regions = buildRegions();
  const packed = compress(JSON.stringify(regions));
  const target = new URL('regions.json.br', folder);
  if (process.argv.includes('--check')) {
    const same = existsSync(target) && readFileSync(target).equals(packed);
    console.log(same ? 'regions.json.br is up to date' : 'regions.json.br differs: run npm run regions');
    process.exitCode = same ? 0 : 1;
  } else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, packed);
    writeFileSync(new URL('LICENSE.md', folder), licenseText(regions.source.version));
    const villages = Object.values(regions.villages).reduce((sum, list) => sum + list.length, 0);
    console.log(
      `${regions.provinces.length} provinces, ${regions.regencies.length} regencies, ` +
        `${regions.districts.length} districts, ${villages} villages, ${packed.length} bytes`,
    );
  }
}
