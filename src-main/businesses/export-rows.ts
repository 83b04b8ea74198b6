import type { BusinessScope, BusinessSort } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { type ExportColumn, type ExportValue, exportTables } from './export-columns.ts';
import { scopeQuestion } from './list-conditions.ts';
import { orderOf } from './list-order.ts';
import { installSearch } from './list-search.ts';

/** What is exported. */
export interface ExportQuestion {
  scope: BusinessScope;
  sort: BusinessSort;
  columns: ExportColumn[];
  mask: boolean;
}

/** The rows of an export in the order of the list, read while they are written. */
export function readExport(connection: Connection, { scope, sort, columns, mask }: ExportQuestion) {
  installSearch(connection);
  const { from, where, values } = scopeQuestion(scope);
  const total =
    connection
      .prepare<unknown[], number>(`SELECT count(*) FROM ${from} ${where}`)
      .pluck()
      .get(...values) ?? 0;
  const statement = connection
    .prepare<unknown[], ExportValue[]>(
      `SELECT ${columns.map(({ sql }) => sql).join(', ')} FROM ${exportTables}
       WHERE business.id IN (SELECT business.id FROM ${from} ${where}) ORDER BY ${orderOf(sort).sorted}`,
    )
    .raw();
  function* rows(): Generator<ExportValue[]> {
    for (const row of statement.iterate(...values))
      yield mask ? row.map((value, index) => masked(value, columns[index])) : row;
  }
  return { total, rows: rows() };
}

const masked = (value: ExportValue, column: ExportColumn | undefined): ExportValue =>
  typeof value === 'string' && value !== '' && column?.mask ? column.mask(value) : value;
