import type { Connection } from '../database/connection.ts';

/** A part of a WHERE with its values. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** What a line is searched in; the same words as the view `business_search_text` of the search index. */
const searchedText =
  'concat_ws(char(10), owner_name, business_name, nik, nib, phones, product, village.name)';

/**
 * Third letters that may follow two: a trigram index finds two letters as "any trigram that begins with them". What
 * is not among them (an emoji) hides only the two letters in front of it, and only in a search of two letters.
 */
const thirdLetters = [
  '\n',
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (letter) => letter === letter.toLowerCase(),
  ),
  ...'’‘“”–—°×·…',
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lengthOf = (word: string) => [...word].length;

/** The words of a search; in a phone number typed with dashes only the digits count, as they are kept. */
export const searchWords = (search: string): string[] =>
  search
    .trim()
    .split(/\s+/)
    .map((word) => (/^\+?[\d.()-]*\d[\d.()-]*$/.test(word) ? word.replace(/\D/g, '') : word))
    .filter(Boolean);

/**
 * The question to the trigram index, in which every word must stand somewhere in name, business, NIK, NIB, phone,
 * product or village; null when no word has two letters.
 */
export function indexQuery(words: string[]): string | null {
  const terms = words
    .filter((word) => lengthOf(word) >= 2)
    .map((word) =>
      lengthOf(word) >= 3
        ? quoted(word)
        : `(${thirdLetters.map((letter) => quoted(word + letter)).join(' OR ')})`,
    );
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** The words that no trigram index finds: single letters. */
export const singleLetters = (words: string[]): string[] => words.filter((word) => lengthOf(word) < 2);

/**
 * A search by reading the text of each row, for walking an order in which every few rows fit. The index knows no
 * accents, LIKE does: a text with other letters than ASCII is compared once more without them.
 */
export function byText(words: string[]): Condition[] {
  return words.map((word) => {
    const pattern = `%${withoutMarks(word).replace(/[\\%_]/g, '\\$&')}%`;
    return {
      sql: `(${searchedText} LIKE ? ESCAPE '\\' OR (${searchedText} GLOB ? AND without_marks(${searchedText}) LIKE ? ESCAPE '\\'))`,
      values: [pattern, '*[^ -~\n]*', pattern],
    };
  });
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Gives a connection the function that `byText` asks. */
export function installSearch(connection: Connection): void {
  connection.function('without_marks', { deterministic: true }, (text) =>
    typeof text === 'string' ? withoutMarks(text) : text,
  );
}
