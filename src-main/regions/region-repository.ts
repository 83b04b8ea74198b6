import type { Connection } from '../database/connection.ts';

export interface VillageRecord {
  code: string;
  name: string;
  districtCode: string;
  districtName: string;
}

/** The SQL of regions. Villages are there for the regencies that were loaded (region-loader.ts). */
export function createRegionRepository(connection: Connection) {
  const selectVillages = connection.prepare<[string], VillageRecord>(
    `SELECT village.code, village.name, district_code AS districtCode, district.name AS districtName
     FROM village JOIN district ON district.code = district_code
     WHERE regency_code = ? ORDER BY district.name, village.name`,
  );
  const selectDistrict = connection.prepare<[string], { code: string; name: string; regencyName: string }>(
    `SELECT district.code, district.name, regency.name AS regencyName
     FROM district JOIN regency ON regency.code = regency_code WHERE district.code = ?`,
  );
  return {
    villages: (regencyCode: string): VillageRecord[] => selectVillages.all(regencyCode),
    districts: (regencyCode: string): { code: string; name: string }[] =>
      connection
        .prepare<[string], { code: string; name: string }>(
          'SELECT code, name FROM district WHERE regency_code = ? ORDER BY name',
        )
        .all(regencyCode),
    district: (code: string) => selectDistrict.get(code),
    /** Is this the six-digit prefix of a NIK (`330305`) that some district of Indonesia has? */
    isKnownDistrict: (code6: string): boolean =>
      selectDistrict.get(`${code6.slice(0, 2)}.${code6.slice(2, 4)}.${code6.slice(4, 6)}`) !== undefined,
    regencies: (): { code: string; name: string; provinceName: string }[] =>
      connection
        .prepare<[], { code: string; name: string; provinceName: string }>(
          'SELECT code, name, province_name AS provinceName FROM regency ORDER BY name',
        )
        .all(),
    regency: (code: string) =>
      connection
        .prepare<[string], { code: string; name: string; provinceName: string }>(
          'SELECT code, name, province_name AS provinceName FROM regency WHERE code = ?',
        )
        .get(code),
  };
}

export type RegionRepository = ReturnType<typeof createRegionRepository>;
