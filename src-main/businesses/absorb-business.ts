import type { Connection } from '../database/connection.ts';

/** Figures of a year that are filled from the other record where they are not known. */
const figures = ['workers_male', 'workers_female', 'investment', 'production_value', 'annual_turnover'];

/** Moves the yearly figures to another business. In a year that both have its own win, and its blanks are filled. */
function moveYears(connection: Connection, goneId: number, keptId: number): void {
  const other = (column: string) =>
    `(SELECT ${column} FROM business_year AS other WHERE other.business_id = @goneId AND other.year = business_year.year)`;
  connection
    .prepare(
      `UPDATE business_year SET ${figures.map((column) => `${column} = coalesce(${column}, ${other(column)})`).join(', ')},
         workers_total = CASE
           WHEN coalesce(workers_male, workers_female, ${other('workers_male')}, ${other('workers_female')}) IS NULL
           THEN coalesce(workers_total, ${other('workers_total')}) END,
         production_unit = CASE WHEN production_capacity IS NULL AND ${other('production_capacity')} IS NOT NULL
           OR production_unit = '' THEN ${other('production_unit')} ELSE production_unit END,
         production_capacity = coalesce(production_capacity, ${other('production_capacity')})
       WHERE business_id = @keptId AND year IN (SELECT year FROM business_year WHERE business_id = @goneId)`,
    )
    .run({ goneId, keptId });
  connection
    .prepare(
      `DELETE FROM business_year WHERE business_id = ?
       AND year IN (SELECT year FROM business_year WHERE business_id = ?)`,
    )
    .run(goneId, keptId);
  connection.prepare('UPDATE business_year SET business_id = ? WHERE business_id = ?').run(keptId, goneId);
}

/**
 * Takes a business out of the register after its yearly figures went to another. What else hangs on it must have been
 * handed over before: the foreign keys refuse otherwise. Within the caller's transaction.
 */
export function absorbBusiness(connection: Connection, goneId: number, keptId: number): void {
  moveYears(connection, goneId, keptId);
  connection.prepare('DELETE FROM business WHERE id = ?').run(goneId);
}
