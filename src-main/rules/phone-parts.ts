import { isScientific } from './digits.ts';

/** Nationally 9 to 13 digits: 0 + area code or operator + subscriber. */
const NATIONAL = /^0[1-9]\d{7,11}$/;
const LOCAL = /^[1-9]\d{4,7}$/;
const AREA_CODE = /^0(?:21|22|24|31|61|[2-79]\d{2})$/;

/** Parts with digits in them. Words part numbers, an extension is cut off, `0281/891234` is one number. */
export function splitPhones(text: string): string[] {
  if (isScientific(text)) return [text];
  const parts = text
    .split(/[/,;&|]/)
    .flatMap((part) => (isScientific(part.trim()) ? [part] : withoutWords(part)))
    .map((part) => part.replace(/^[\s.\-–:'’()]+(?=[\d+(])|[\s.\-–:'’(]+$/g, '').trim())
    .filter((part) => /[1-9]/.test(part));
  const joined: string[] = [];
  for (const part of parts.flatMap(splitRun)) {
    const previous = joined.at(-1);
    const isRest = previous !== undefined && AREA_CODE.test(digitsOf(previous)) && LOCAL.test(digitsOf(part));
    if (isRest) joined[joined.length - 1] = `${previous}-${part}`;
    else joined.push(part);
  }
  return joined;
}

const withoutWords = (part: string): string[] =>
  part.replace(/\b(?:ext|ekst|pes)\b.*$/i, '').split(/[^\d\s+().\-–'’]+/);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Two whole numbers with only a blank or a dash between them, "081234567890 085712345678". */
function splitRun(part: string): string[] {
  if (digitsOf(part).length <= 14) return [part];
  for (const gap of part.matchAll(/[\s\-–]+/g)) {
    const [first, second] = [part.slice(0, gap.index), part.slice(gap.index + gap[0].length)];
    if (toNational(first) && /^[0+(]/.test(second)) return [first, ...splitRun(second)];
  }
  return [part];
}

/**
 * One number in national form, or null when it is none. `restored`: its 0 or its area code had to be put in front.
 */
export function toNational(part: string, areaCode?: string): { digits: string; restored: boolean } | null {
  const isInternational = /^\(?\+/.test(part);
  const digits = digitsOf(part);
  const abroad = /^(?:00)?62(0?[1-9]\d+)$/.exec(digits);
  const rest = abroad?.[1];
  if (rest !== undefined && (isInternational || digits.length >= 10)) {
    return checked(rest.startsWith('0') ? rest : `0${rest}`, false);
  }
  if (isInternational) return null;
  if (digits.startsWith('0')) return checked(digits, false);
  if (areaCode && LOCAL.test(digits)) return checked(areaCode + digits, true);
  // A local number of 8 digits would pass as one that lost its 0: ask for at least nine.
  return digits.length < 9 ? null : checked(`0${digits}`, true);
}

const checked = (digits: string, restored: boolean): { digits: string; restored: boolean } | null =>
  isNational(digits) ? { digits, restored } : null;

/** Digits of the area code of a national number: Jakarta, Bandung, Semarang, Surabaya and Medan have three, all others four. */
export const areaLength = (digits: string): number => (/^0(?:21|22|24|31|61)/.test(digits) ? 3 : 4);

/** True for a national number of 9 to 13 digits. */
export const isNational = (digits: string): boolean => NATIONAL.test(digits);
