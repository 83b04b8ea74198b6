import type { ImportKind } from '../contract/imports.ts';
import type { HeadingColumn } from './find-headings.ts';
import { type Meaning, meaningOf, yearOfHeading } from './heading-dictionary.ts';
import { type ImportField, importField, importFields, isYearly } from './import-fields.ts';

/** A column with the field that it fills, or null. */
export interface MappedColumn extends HeadingColumn {
  field: string | null;
  /** The year of its figures by the heading, where the figures of the sheet are of several years; else null. */
  year: number | null;
}

export interface Mapping {
  columns: MappedColumn[];
  /** What keeps the import from running, in words. */
  problems: string[];
}

/** How each reason in a workbook of rejects begins, so that its column is not taken for the office's own remarks. */
export const rejectMark = 'Ditolak: ';
export const undecidedMark = 'Perlu keputusan: ';

/**
 * Gives each column its field: by the dictionary, over it the mapping remembered for these headings, over it what the
 * officer chose (column letter -> field or null).
 */
export function mapColumns(options: {
  kind: ImportKind;
  columns: HeadingColumn[];
  remembered: (string | null)[] | null;
  chosen: Record<string, string | null>;
  /** The first values under a column, as shown. */
  samples: (column: HeadingColumn) => string[];
}): Mapping {
  const { kind, columns, remembered, chosen, samples } = options;
  const proposed = remembered ?? propose(kind, columns, samples);
  const chosenFields = new Map(Object.entries(chosen));
  const mapped = columns.map((column, index) => {
    const own = chosenFields.get(column.column);
    return { ...column, field: own !== undefined ? own : (proposed[index] ?? null) };
  });
  const withYears = giveYears(kind, mapped);
  return { columns: withYears, problems: problemsOf(kind, withYears) };
}

/** OMZET 2019 beside OMZET 2020: each column is of its year. Where the headings name one year it is that of the sheet. */
function giveYears(kind: ImportKind, columns: Omit<MappedColumn, 'year'>[]): MappedColumn[] {
  const years = columns.map(({ field, heading }) => (isYearly(kind, field) ? yearOfHeading(heading) : null));
  const areSeveral = new Set(years.filter((year) => year !== null)).size > 1;
  return columns.map((column, index) => ({ ...column, year: areSeveral ? (years[index] ?? null) : null }));
}

/** The dictionary's proposal, a field or null for each column. */
export function propose(
  kind: ImportKind,
  columns: HeadingColumn[],
  samples: (column: HeadingColumn) => string[],
): (string | null)[] {
  const meanings = columns.map((column): Meaning | null => {
    const meaning = column.heading === '' ? null : meaningOf(kind, column.levels);
    return meaning?.field === 'notes' && isRejectColumn(samples(column)) ? null : meaning;
  });
  const strong = new Set(meanings.flatMap((meaning) => (meaning?.strong ? [meaning.field] : [])));
  const fields = meanings.map((meaning) => {
    if (meaning === null || (!meaning.strong && strong.has(meaning.field))) return null;
    return importField(kind, meaning.field) ? meaning.field : null;
  });
  for (const { field } of importFields[kind].filter((one) => one.required && !fields.includes(one.field))) {
    const index = meanings.findIndex((meaning) => meaning?.otherwise === field);
    if (index >= 0) fields[index] = field;
  }
  return fields;
}

/** The column of reasons of a workbook of rejects. */
export const isRejectColumn = (samples: string[]): boolean =>
  samples.length > 0 &&
  samples.every((text) => text.startsWith(rejectMark) || text.startsWith(undecidedMark));

function problemsOf(kind: ImportKind, columns: MappedColumn[]): string[] {
  const problems: string[] = [];
  const byField = Map.groupBy(
    columns.filter((column) => column.field !== null),
    (column) => column.field ?? '',
  );
  for (const [name, taken] of byField) {
    const known = importField(kind, name);
    const letters = taken.map((column) => column.column);
    if (!known) problems.push(`Kolom ${letters.join(', ')} dipetakan ke "${name}", yang tidak dikenal.`);
    else if (!known.many) problems.push(...clashes(known, taken));
  }
  for (const one of importFields[kind])
    if (one.required && !byField.has(one.field))
      problems.push(`Kolom untuk "${one.label}" belum ditentukan, padahal harus ada.`);
  return problems;
}

/** Columns of one field that are not of different years. */
function clashes({ label }: ImportField, taken: MappedColumn[]): string[] {
  const isWhole = taken.every(({ year }) => year !== null);
  const groups = isWhole ? Map.groupBy(taken, ({ year }) => year) : new Map([[null, taken]]);
  return [...groups].flatMap(([year, columns]) => {
    const letters = columns.map(({ column }) => column);
    if (letters.length < 2) return [];
    const what = year === null ? `"${label}"` : `"${label}" tahun ${year}`;
    return `Kolom ${letters.slice(0, -1).join(', ')} dan ${letters.at(-1)} sama-sama dipetakan ke ${what}. Pilih salah satu.`;
  });
}
