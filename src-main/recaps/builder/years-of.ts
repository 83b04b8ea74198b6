import type { Connection } from '../../database/connection.ts';
import type { Facts } from './question-facts.ts';

/** Years in which something came into the register or was done, the newest first. */
export function yearsOf(connection: Connection, facts: Facts): number[] {
  const { register, figures } = facts.columns.read();
  const years = new Set(
    connection
      .prepare<[], number>(
        `SELECT fiscal_year FROM aid_program UNION SELECT year FROM training UNION SELECT year FROM facilitation`,
      )
      .pluck()
      .all(),
  );
  for (let id = 0; id < figures.size; id++)
    if (figures.business[id] !== 0) years.add(figures.year[id] as number);
  for (let id = 0; id < register.size; id++)
    if (register.isThere[id] === 1) years.add(Math.floor((register.created[id] as number) / 10_000));
  return [...years].sort((a, b) => b - a);
}
