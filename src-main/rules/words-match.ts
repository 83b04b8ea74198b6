/** A text as it is searched: small letters without accents and digits, parted by blanks. */
export const searchable = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .trim();

/** The parts that somebody typed to search for. */
export const searchedParts = (typed: string): string[] => searchable(typed).split(/\s+/).filter(Boolean);

/** From this length on a part may stand in the middle of a word; a shorter one begins a word. */
export const shortestInside = 3;

/** True when every part typed begins some word of the text, or stands anywhere in it when it is 3 letters or more. */
export const wordsMatch = (typed: string, text: string): boolean => {
  const words = searchable(text).split(/\s+/);
  return searchedParts(typed).every((part) =>
    words.some((word) => word.startsWith(part) || (part.length >= shortestInside && word.includes(part))),
  );
};
