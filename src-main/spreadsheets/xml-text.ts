/** Texts out of the bytes of XML, without a text of the whole part. */

/** Thrown where the own reader of .xlsx meets what it does not know for certain; the file is then read by SheetJS. */
export class UnknownXml extends Error {}

const named: Record<string, string> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };

const entity = (whole: string, name: string): string => {
  const known = named[name];
  if (known !== undefined) return known;
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  // SheetJS has its own answers to names in capitals and numbers without an end.
  if (!/^#(x[\da-f]{1,6}|\d{1,7})$/i.test(name) || code > 0x10ffff) throw new UnknownXml(whole);
  return String.fromCodePoint(code);
};

/** Undoes the entities of XML, Excel's own escapes (`_x000D_`), and the line ends of Windows. */
export const unescapeXml = (text: string): string =>
  text
    .replace(/&(quot|apos|gt|lt|amp|#x?[\da-f]+);/gi, entity)
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');

const LESS = 60;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const RETURN = 13;

/** The place of the next `<`; there is always one, since the caller knows of a closing tag further on. */
export const nextTag = (bytes: Buffer, from: number): number => {
  let at = from;
  while (at < bytes.length && bytes[at] !== LESS) at++;
  return at;
};

/** The text between two places, unescaped. */
export const textBetween = (bytes: Buffer, from: number, to: number): string => {
  let escaped = false;
  let ascii = true;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === AMPERSAND || byte === UNDERSCORE || byte === RETURN) escaped = true;
    else if (byte > 127) ascii = false;
  }
  const text = ascii ? bytes.toString('latin1', from, to) : bytes.toString('utf8', from, to);
  return escaped ? unescapeXml(text) : text;
};

/** Whether these bytes stand at a place. */
export const standsAt = (bytes: Buffer, at: number, wanted: Uint8Array): boolean => {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
};

/** The next place that is no blank. */
export const skipSpace = (bytes: Buffer, from: number): number => {
  let at = from;
  for (let byte = bytes[at]; byte === 32 || byte === 10 || byte === 13 || byte === 9; byte = bytes[at]) at++;
  return at;
};
