import type { sectorGroups } from '../contract/sectors.ts';
import type { Connection } from '../database/connection.ts';

export interface SectorRecord {
  id: number;
  name: string;
  group: (typeof sectorGroups)[number];
}

/** The SQL of the list of sectors (komoditas), which the office edits. */
export function createSectorRepository(connection: Connection) {
  const selectAll = connection.prepare<[], SectorRecord>(
    `SELECT id, name, sector_group AS "group" FROM sector
     ORDER BY CASE sector_group WHEN 'unggulan' THEN 1 WHEN 'potensial' THEN 2 ELSE 3 END, name`,
  );
  return {
    all: (): SectorRecord[] => selectAll.all(),
    /** How many businesses and groups have a sector. */
    uses(id: number): { businesses: number; groups: number } {
      const count = (table: string) =>
        connection
          .prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE sector_id = ?`)
          .pluck()
          .get(id) ?? 0;
      return { businesses: count('business'), groups: count('business_group') };
    },
    insert(name: string, group: SectorRecord['group']): number {
      return Number(
        connection.prepare('INSERT INTO sector (name, sector_group) VALUES (?, ?)').run(name, group)
          .lastInsertRowid,
      );
    },
    update(id: number, name: string, group: SectorRecord['group']): void {
      connection.prepare('UPDATE sector SET name = ?, sector_group = ? WHERE id = ?').run(name, group, id);
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM sector WHERE id = ?').run(id);
    },
  };
}

export type SectorRepository = ReturnType<typeof createSectorRepository>;
