import type { Connection } from '../database/connection.ts';
import { indexQuery, searchWords } from './list-search.ts';

/** A business in one line. */
export interface BusinessInWords {
  id: number;
  ownerName: string;
  businessName: string;
  villageName: string | null;
  districtName: string | null;
}

/**
 * More are not looked at: the palette wants a few at once, not all. Which of them come is left to the index; those whose
 * name begins with what was typed come in any case.
 */
const lookedAt = 400;
const byNameAtMost = 20;

const select = `SELECT business.id, owner_name AS ownerName, business_name AS businessName, village.name AS villageName,
  district.name AS districtName FROM business
  LEFT JOIN village ON village.code = village_code LEFT JOIN district ON district.code = village.district_code`;

/** Businesses by any words of their line, without counting or ordering: within a millisecond or two of a large register. */
export function createQuickFind(connection: Connection) {
  const found = connection.prepare<[string, number], BusinessInWords>(
    `${select} WHERE business.id IN (SELECT rowid FROM business_search WHERE business_search MATCH ? LIMIT ?)`,
  );
  const named = connection.prepare<[string, string, number], BusinessInWords>(
    `${select} WHERE owner_name >= ? AND owner_name < ? ORDER BY owner_name LIMIT ?`,
  );
  const one = connection.prepare<[number], BusinessInWords>(`${select} WHERE business.id = ?`);
  return {
    find(search: string): BusinessInWords[] {
      const query = indexQuery(searchWords(search));
      if (query === null) return [];
      const name = search.trim();
      const byName = named.all(name, `${name}\u{10ffff}`, byNameAtMost);
      const all = [...byName, ...found.all(query, lookedAt)];
      return [...new Map(all.map((business) => [business.id, business])).values()];
    },
    byId: (id: number): BusinessInWords | undefined => one.get(id),
  };
}
