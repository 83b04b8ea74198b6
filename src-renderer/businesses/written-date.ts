import { parseDate } from '../../src-main/rules/dates.ts';

/** A date as the contract carries it (in words, or as typed) as ISO; null when there is none that can be read. */
export const dateOf = (text: string): string | null => {
  const read = parseDate(text);
  return read.ok ? read.value : null;
};

/** For a date field that keeps what it cannot read. */
export const dateOrText = (text: string): string => dateOf(text) ?? text;
