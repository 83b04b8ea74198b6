import { parseDate } from '../../src-main/rules/dates.ts';

/** A birth date as the contract carries it (in words, or as typed) as ISO; null when there is none that can be read. */
export const birthDateOf = (text: string): string | null => {
  const read = parseDate(text);
  return read.ok ? read.value : null;
};
