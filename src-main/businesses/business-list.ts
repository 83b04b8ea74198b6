import type { z } from 'zod';
import type { BusinessRow, businessListProcedures } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { createCounts } from './list-counts.ts';
import { orderOf } from './list-order.ts';
import { createPageIds } from './list-page.ts';
import { installSearch } from './list-search.ts';

type PageInput = z.output<(typeof businessListProcedures)['list']['input']>;
type Page = z.input<(typeof businessListProcedures)['list']['output']>;

/** A line of the register, with the names of village, district and sector. */
const columnsOfRow = `SELECT business.id, owner_name AS ownerName, business_name AS businessName, nik, nib, gender, phones AS phone,
  legal_form AS legalForm, street, village_code AS villageCode, village.name AS villageName,
  district.name AS districtName, sector.name AS sectorName, product, kbli, established_year AS establishedYear,
  scale, status, created_at AS createdAt, updated_at AS updatedAt`;
const namesOfRow = `LEFT JOIN village ON village.code = village_code
  LEFT JOIN district ON district.code = village.district_code LEFT JOIN sector ON sector.id = sector_id`;

/** Several numbers are kept with a blank between them and shown with a slash. */
const shown = (row: BusinessRow): BusinessRow => ({ ...row, phone: row.phone.replaceAll(' ', ' / ') });

/** Reads the register in pages and finds lines by number or likeness. */
export function createBusinessList(connection: Connection) {
  installSearch(connection);
  const counts = createCounts(connection);
  const rowById = connection.prepare<[number], BusinessRow>(
    `${columnsOfRow} FROM business ${namesOfRow} WHERE business.id = ?`,
  );
  // A page is read by one question: each question of its own locks the file for reading and lets it go again, which takes
  // longer than the row itself.
  const rowsByIds = connection.prepare<[string], BusinessRow>(
    `${columnsOfRow} FROM json_each(?) AS chosen CROSS JOIN business ON business.id = chosen.value ${namesOfRow} ORDER BY chosen.key`,
  );
  const idsOf = createPageIds(connection);

  const row = (id: number): BusinessRow | undefined => {
    const found = rowById.get(id);
    return found && shown(found);
  };

  return {
    /**
     * One page in the order asked. After a cursor it is a seek in the index of that order, however far down it lies; a jump
     * (`skip`) counts through that index, from the nearer end when the number of rows is known.
     */
    page: connection.transaction((input: PageInput): Page => {
      const counted =
        input.total === null ? counts.upToLimit(input.filter) : { total: input.total, exact: true };
      const rows = rowsByIds.all(JSON.stringify(idsOf(input, counted))).map(shown);
      const last = rows.at(-1);
      const next = rows.length === input.limit && last ? orderOf(input.sort).cursorAfter(last) : null;
      return { rows, ...counted, next };
    }),
    totals: counts.totals,
    totalsInPieces: counts.totalsInPieces,
    isLarge: counts.isLarge,
    row,
    /** Numbers of the businesses for which a column holds a value. */
    idsWith(column: 'nik' | 'nib' | 'name_key', value: string, villageCode?: string): number[] {
      const place = villageCode === undefined ? '' : 'AND village_code = ?';
      const values = villageCode === undefined ? [value] : [value, villageCode];
      return connection
        .prepare<unknown[], number>(`SELECT id FROM business WHERE ${column} = ? ${place} LIMIT 20`)
        .pluck()
        .all(...values);
    },
    /** Numbers of the businesses whose phones hold a number. */
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
