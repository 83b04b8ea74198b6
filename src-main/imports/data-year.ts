import type { Table } from './find-table.ts';
import { yearOfHeading } from './heading-dictionary.ts';
import { isYearly } from './import-fields.ts';

const figureColumns = (table: Table) =>
  table.mapping.columns.filter(({ field }) => isYearly('businesses', field));

/** Does the sheet give any figures of a year? */
export const hasFigures = (table: Table): boolean => figureColumns(table).length > 0;

/**
 * The year of the figures of a sheet, where no column says it: the newest that their headings name ("OMZET 2019"), else
 * the one of the titles ("DATA IKM TAHUN 2019"). Null where neither says it or no figures are taken.
 */
export function dataYearOf(table: Table): number | null {
  const figures = figureColumns(table);
  if (figures.length === 0) return null;
  const ofHeadings = figures.flatMap(({ heading }) => yearOfHeading(heading) ?? []);
  if (ofHeadings.length > 0) return Math.max(...ofHeadings);
  const named = table.titles.flatMap(
    (title) => /\b(?:tahun|thn|th|per|data)\b[^\d]{0,20}((?:19|20)\d\d)\b/i.exec(title)?.[1] ?? [],
  );
  const bare = table.titles.flatMap((title) => /\b((?:19|20)\d\d)\b/.exec(title)?.[1] ?? []);
  const year = named[0] ?? bare[0];
  return year === undefined ? null : Number(year);
}
