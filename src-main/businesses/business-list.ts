import type { BusinessFilter, BusinessRow } from '../contract/businesses.ts';
import type { Connection } from '../database/connection.ts';

/** Columns of a line of the register, with the names of village, district and sector. */
const rowColumns = `business.id, owner_name AS ownerName, business_name AS businessName, nik, nib, phones AS phone, street,
  village_code AS villageCode, village.name AS villageName, district.name AS districtName, sector.name AS sectorName,
  product, scale, status`;
const rowTables = `business LEFT JOIN village ON village.code = village_code
  LEFT JOIN district ON district.code = village.district_code LEFT JOIN sector ON sector.id = sector_id`;

interface Condition {
  sql: string;
  values: (string | number)[];
}

/** Several numbers are kept with a blank between them and shown with a slash. */
const shown = (row: BusinessRow): BusinessRow => ({ ...row, phone: row.phone.replaceAll(' ', ' / ') });

/**
 * What a search says in SQL: every word must stand somewhere in name, business, NIK, NIB, phone or product. Words of
 * three letters and more are found by the trigram index; a shorter one is looked for in what the others leave.
 */
function searchConditions(search: string): Condition[] {
  const words = search.trim().split(/\s+/).filter(Boolean);
  const long = words.filter((word) => [...word].length >= 3);
  const conditions: Condition[] = words
    .filter((word) => [...word].length < 3)
    .map((word) => ({
      sql: `concat_ws(char(10), owner_name, business_name, nik, nib, phones, product) LIKE ? ESCAPE '\\'`,
      values: [`%${word.replace(/[\\%_]/g, '\\$&')}%`],
    }));
  if (long.length > 0)
    conditions.push({
      sql: 'business.id IN (SELECT rowid FROM business_search WHERE business_search MATCH ?)',
      values: [long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')],
    });
  return conditions;
}

function conditionsOf(filter: BusinessFilter): Condition[] {
  const conditions = searchConditions(filter.search);
  const equal = (column: string, value: string | number | null) => {
    if (value !== null) conditions.push({ sql: `${column} = ?`, values: [value] });
  };
  // Village codes begin with their district's, so a range on the indexed column finds a district.
  if (filter.districtCode !== null)
    conditions.push({
      sql: 'village_code >= ? AND village_code < ?',
      values: [`${filter.districtCode}.`, `${filter.districtCode}/`],
    });
  equal('village_code', filter.villageCode);
  equal('sector_id', filter.sectorId);
  equal('status', filter.status);
  if (filter.scale === 'belum') conditions.push({ sql: 'scale IS NULL', values: [] });
  else equal('scale', filter.scale);
  return conditions;
}

const where = (conditions: Condition[]) =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`;
const valuesOf = (conditions: Condition[]) => conditions.flatMap((condition) => condition.values);

/** Reads the register in pages and finds lines by number or likeness. */
export function createBusinessList(connection: Connection) {
  const rowById = connection.prepare<[number], BusinessRow>(
    `SELECT ${rowColumns} FROM ${rowTables} WHERE business.id = ?`,
  );
  return {
    /**
     * One page in order of the owner's name. `after` is the cursor of the page before (name and number of its last
     * row): the next page is a seek in the index on both, however far down the register it is.
     */
    page(filter: BusinessFilter, after: string | null, limit: number) {
      const conditions = conditionsOf(filter);
      const total = connection
        .prepare<unknown[], number>(`SELECT count(*) FROM business ${where(conditions)}`)
        .pluck()
        .get(...valuesOf(conditions));
      const cursor = after === null ? undefined : decodeCursor(after);
      const paged = cursor
        ? [...conditions, { sql: '(owner_name, business.id) > (?, ?)', values: cursor }]
        : conditions;
      const rows = connection
        .prepare<unknown[], BusinessRow>(
          `SELECT ${rowColumns} FROM ${rowTables} ${where(paged)} ORDER BY owner_name, business.id LIMIT ?`,
        )
        .all(...valuesOf(paged), limit);
      const last = rows.at(-1);
      const next = rows.length === limit && last ? JSON.stringify([last.ownerName, last.id]) : null;
      return { rows: rows.map(shown), total: total ?? 0, next };
    },
    row(id: number): BusinessRow | undefined {
      const row = rowById.get(id);
      return row && shown(row);
    },
    /** Numbers of the businesses for which a column holds a value, or whose phones hold a number. */
    idsWith(column: 'nik' | 'nib' | 'name_key', value: string, villageCode?: string): number[] {
      const place = villageCode === undefined ? '' : 'AND village_code = ?';
      const values = villageCode === undefined ? [value] : [value, villageCode];
      return connection
        .prepare<unknown[], number>(`SELECT id FROM business WHERE ${column} = ? ${place} LIMIT 20`)
        .pluck()
        .all(...values);
    },
    idsWithPhone(number: string): number[] {
      return connection
        .prepare<[string, string], number>(
          `SELECT id FROM business WHERE id IN (SELECT rowid FROM business_search WHERE business_search MATCH ?)
           AND instr(' ' || phones || ' ', ' ' || ? || ' ') > 0 LIMIT 20`,
        )
        .pluck()
        .all(`"${number}"`, number);
    },
  };
}

export type BusinessList = ReturnType<typeof createBusinessList>;

/** The last name and number of the page before, or undefined for a cursor that is not one of ours. */
function decodeCursor(text: string): [string, number] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number')
      return [value[0], value[1]];
  } catch {
    // A damaged cursor begins at the first page: nothing is lost by it.
  }
  return undefined;
}
