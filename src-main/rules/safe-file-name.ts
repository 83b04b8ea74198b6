/** Letters of a name at most: with the folders before it a path must stay within what Windows takes. */
const longest = 140;

/**
 * A file name without extension that Windows takes: without its forbidden signs, invisible marks, and blanks or dots at
 * the ends, and none of the names that it keeps for devices. Never empty.
 */
export function safeFileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return '_';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `_${name}` : name;
}
