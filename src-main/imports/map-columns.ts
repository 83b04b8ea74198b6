import type { ImportKind } from '../contract/imports.ts';
import type { HeadingColumn } from './find-headings.ts';
import { type Meaning, meaningOf } from './heading-dictionary.ts';
import { importField, importFields } from './import-fields.ts';

/** A column with the field that it fills, or null. */
export interface MappedColumn extends HeadingColumn {
  field: string | null;
}

export interface Mapping {
  columns: MappedColumn[];
  /** What keeps the import from running, in words. */
  problems: string[];
}

/** How each reason in a workbook of rejects begins, so that its column is not taken for the office's own remarks. */
export const rejectMark = 'Ditolak: ';

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
  const mapped = columns.map((column, index): MappedColumn => {
    const own = chosenFields.get(column.column);
    return { ...column, field: own !== undefined ? own : (proposed[index] ?? null) };
  });
  return { columns: mapped, problems: problemsOf(kind, mapped) };
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
  samples.length > 0 && samples.every((text) => text.startsWith(rejectMark));

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
    else if (taken.length > 1 && !known.many)
      problems.push(
        `Kolom ${letters.slice(0, -1).join(', ')} dan ${letters.at(-1)} sama-sama dipetakan ke "${known.label}". Pilih salah satu.`,
      );
  }
  for (const one of importFields[kind])
    if (one.required && !byField.has(one.field))
      problems.push(`Kolom untuk "${one.label}" belum ditentukan, padahal harus ada.`);
  return problems;
}
