import { readFileSync } from 'node:fs';

export interface TestRegion {
  code: string;
  parent: string;
  name: string;
}

/** Real regions of Indonesia, from the package that the app ships (idn-area-data). */
function readRegions(file: string): TestRegion[] {
  const path = new URL(`../../node_modules/idn-area-data/data/${file}.csv`, import.meta.url);
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [code = '', parent = '', name = ''] = line.split(',');
    return { code, parent, name };
  });
}

export const districts = readRegions('districts');
export const villages = readRegions('villages').filter((village) => village.code.startsWith('33.03.'));
export const purbalinggaDistricts = districts.filter((district) => district.parent === '33.03');
