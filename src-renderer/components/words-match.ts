const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .trim();

/** True when every part typed begins some word of the text, or stands anywhere in it when it is 3 letters or more. */
export const wordsMatch = (typed: string, text: string): boolean => {
  const words = plain(text).split(/\s+/);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part) || (part.length > 2 && word.includes(part))));
};
