/** Numbers out of the bytes of XML, exactly as `parseFloat` reads them. */
import { nextTag, UnknownXml } from './xml-text.ts';

const powers = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** A number with its place after it. One object for all calls: a million of them would cost more than the reading. */
export const scanned = { value: 0, end: 0 };

/** Reads the digits at a place, at least one, into `scanned`. */
export const scanDigits = (bytes: Buffer, from: number): void => {
  let at = from;
  let value = 0;
  for (; (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57; at++)
    value = value * 10 + (bytes[at] as number) - 48;
  if (at === from) throw new UnknownXml('digits');
  scanned.value = value;
  scanned.end = at;
};

const DIGITS_EXACT = 15;

/**
 * Reads the number between a place and the next `<`, into `scanned`. Up to 15 digits and 10^22 are exact as a double, and
 * so is the one division that is rounded (Clinger 1990); everything else goes to `parseFloat`.
 */
export const scanNumber = (bytes: Buffer, from: number): void => {
  const first = bytes[from] === 45 ? from + 1 : from;
  let at = first;
  let value = 0;
  let point = -1;
  for (; ; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) value = value * 10 + (byte - 48);
    else if (byte === 46 && point < 0) point = at;
    else break;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (bytes[at] === 60 && digits > 0 && digits <= DIGITS_EXACT) {
    if (point >= 0) value /= powers[at - point - 1] as number;
    scanned.value = first > from ? -value : value;
    scanned.end = at;
    return;
  }
  const end = nextTag(bytes, at);
  const text = bytes.toString('latin1', from, end);
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new UnknownXml('number');
  scanned.value = Number.parseFloat(text);
  scanned.end = end;
};
