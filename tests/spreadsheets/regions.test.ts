import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RegionsFile } from '../../scripts/build-regions.ts';

const read = (): RegionsFile => {
  const file = new URL('../../resources/regions/regions.json.br', import.meta.url);
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));
};

describe('the regions file', () => {
  const regions = read();

  it('holds all of Indonesia', () => {
    const villages = Object.values(regions.villages).reduce((sum, list) => sum + list.length, 0);
    const counts = [regions.provinces.length, regions.regencies.length, regions.districts.length, villages];
    expect(counts).toEqual([38, 514, 7285, 83_762]);
  });

  it('holds 18 districts and 239 villages of Purbalingga', () => {
    const districts = regions.districts.filter(([code]) => code.startsWith('33.03.'));
    expect(districts).toHaveLength(18);
    expect(districts.flatMap(([code]) => regions.villages[code] ?? [])).toHaveLength(239);
    expect(regions.villages['33.03.05']).toContainEqual(['1001', 'Bojong']);
  });

  it('hangs together', () => {
    const districts = new Set(regions.districts.map(([code]) => code));
    const regencies = new Set(regions.regencies.map(([code]) => code));
    expect(Object.keys(regions.villages).filter((code) => !districts.has(code))).toEqual([]);
    expect([...districts].filter((code) => !regencies.has(code.slice(0, 5)))).toEqual([]);
    expect(
      Object.values(regions.villages)
        .flat()
        .filter(([part, name]) => !/^\d{4}$/.test(part) || !name),
    ).toEqual([]);
  });
});
