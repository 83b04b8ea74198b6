import type { Values } from './name-records.ts';

/**
 * The values of a record as the history keeps them. Undefined where a byte on the disk has changed so that they cannot be
 * read: SQLite's own check does not see that, and one damaged line must not hide all the others.
 */
export function readStoredValues(json: string | null): Values | undefined {
  if (json === null) return {};
  try {
    return JSON.parse(json) as Values;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
