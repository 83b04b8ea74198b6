import type { Connection } from '../database/connection.ts';
import type { LeftRecord } from '../database/undo-change-set.ts';

const nameColumns = ['owner_name', 'name', 'letter_number', 'file_name'];

/** A name by which a person knows a record: "Siti Rahayu", or its table and number. */
export function nameOfRecord(connection: Connection, { entity, record }: LeftRecord): string {
  const columns = connection
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(entity)
    .filter((column) => nameColumns.includes(column));
  // The history names its tables itself; a column that is not there has been left out above.
  const name =
    columns.length === 0
      ? undefined
      : connection
          .prepare<[string], string | null>(
            `SELECT coalesce(${columns.map((column) => `nullif("${column}", '')`).join(', ')}, NULL) FROM "${entity}" WHERE id = ?`,
          )
          .pluck()
          .get(record);
  return name ?? `${entity} ${record}`;
}
