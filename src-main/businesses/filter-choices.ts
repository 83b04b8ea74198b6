import type { Connection } from '../database/connection.ts';
import { createLegalFormRepository } from '../legal-forms/legal-form-repository.ts';

/** What the filters of the list offer beyond places and sectors: legal forms, and the years since the first record. */
export function readFilterChoices(
  connection: Connection,
  today: string,
): { legalForms: string[]; years: number[] } {
  const legalForms = createLegalFormRepository(connection).names();
  const first = connection
    .prepare<[], string | null>(
      'SELECT min(created_at) FROM (SELECT created_at FROM business ORDER BY id LIMIT 1000)',
    )
    .pluck()
    .get();
  const thisYear = Number(today.slice(0, 4));
  const since = first ? Number(first.slice(0, 4)) : thisYear;
  const years = Array.from({ length: Math.max(1, thisYear - since + 1) }, (_, index) => thisYear - index);
  return { legalForms, years };
}
