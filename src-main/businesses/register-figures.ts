import type { Connection } from '../database/connection.ts';

/** What has no village, sector or scale is counted under this name, so that parts always add up to the total. */
export const unclassified = 'Belum terklasifikasi';

/** Counts of the register of businesses: in all, and what is missing. Each from an index: the rows are twenty times as large. */
export function readRegisterFigures(connection: Connection) {
  const counts = connection
    .prepare<[], { businesses: number; withoutNik: number; withoutVillage: number; withoutScale: number }>(
      `SELECT businesses, businesses - withNik AS withoutNik, withoutVillage, withoutScale FROM (SELECT
         (SELECT count(*) FROM business) AS businesses,
         (SELECT count(*) FROM business WHERE nik IS NOT NULL) AS withNik,
         (SELECT count(*) FROM business WHERE village_code IS NULL) AS withoutVillage,
         (SELECT count(*) FROM business WHERE scale IS NULL) AS withoutScale)`,
    )
    .get();
  return { businesses: 0, withoutNik: 0, withoutVillage: 0, withoutScale: 0, ...counts };
}

/** The register by district and by sector; the largest first, and last what has none. Counted in an index, named afterwards. */
export function readRegisterParts(connection: Connection) {
  const byDistrict = connection
    .prepare<[string], { code: string | null; name: string; businesses: number }>(
      `SELECT district.code, coalesce(district.name, ?) AS name, sum(counted) AS businesses
       FROM (SELECT village_code, count(*) AS counted FROM business GROUP BY village_code) LEFT JOIN village ON village.code = village_code
       LEFT JOIN district ON district.code = district_code
       GROUP BY district.code ORDER BY district.code IS NULL, businesses DESC, name`,
    )
    .all(unclassified);
  const bySector = connection
    .prepare<[string, string], { id: number | null; name: string; group: string; businesses: number }>(
      `SELECT sector.id, coalesce(sector.name, ?) AS name, coalesce(sector_group, ?) AS "group", sum(counted) AS businesses
       FROM (SELECT sector_id, count(*) AS counted FROM business GROUP BY sector_id) LEFT JOIN sector ON sector.id = sector_id
       GROUP BY sector.id ORDER BY sector.id IS NULL, businesses DESC, name`,
    )
    .all(unclassified, unclassified);
  return { byDistrict, bySector };
}
