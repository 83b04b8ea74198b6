import { z } from 'zod';
import type { ImportKind } from '../contract/imports.ts';
import type { Connection } from '../database/connection.ts';
import type { HeadingColumn } from './find-headings.ts';
import { headingWords } from './heading-words.ts';

const stored = z.array(z.string().nullable());

/**
 * The headings by which a mapping is remembered: their words, so that spelling and line breaks do not count, and two
 * levels are the same as one cell "ALAMAT / JALAN", which a workbook of rejects has.
 */
const keyOf = (columns: HeadingColumn[]): string =>
  columns.map((column) => headingWords(column.heading)).join('|');

/** How officers mapped columns, by the headings of the sheet. */
export function createMappingMemory(connection: Connection) {
  return {
    /** A field or null for each column; null when these headings were never mapped. */
    recall(kind: ImportKind, columns: HeadingColumn[]): (string | null)[] | null {
      const text = connection
        .prepare<[string, string], string>(
          'SELECT mapping FROM heading_mapping WHERE kind = ? AND headings = ?',
        )
        .pluck()
        .get(kind, keyOf(columns));
      if (text === undefined) return null;
      const read = stored.safeParse(JSON.parse(text));
      return read.success && read.data.length === columns.length ? read.data : null;
    },
    remember(kind: ImportKind, columns: HeadingColumn[], fields: (string | null)[]): void {
      connection
        .prepare(
          `INSERT INTO heading_mapping (kind, headings, mapping) VALUES (?, ?, ?)
           ON CONFLICT (kind, headings) DO UPDATE SET mapping = excluded.mapping`,
        )
        .run(kind, keyOf(columns), JSON.stringify(fields));
    },
  };
}
