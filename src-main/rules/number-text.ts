/** How a column writes numbers: `id` is 1.250.000,00 and `en` is 1,250,000.00. `auto` reads only what is plain. */
export type NumberStyle = 'id' | 'en' | 'auto';

/**
 * What the marks in one number say about its style. `sure`: only this style can be meant. `weak`: one mark before
 * three digits, so that the other style would read it as a decimal (28,000). `plain`: digits only.
 */
export type NumberShape =
  | { kind: 'plain' }
  | { kind: 'sure'; style: 'id' | 'en' }
  | { kind: 'weak'; style: 'id' | 'en' }
  | { kind: 'bad' };

/** Digits around the decimal mark, without any mark: { whole: '1250000', fraction: '00' }. */
export interface NumberParts {
  whole: string;
  fraction: string;
}

/** 1.250.000 or 1.250,00: nothing but thousands and decimals of this style can be meant. */
const SURE = {
  id: /^(?:[1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+,\d+)$/,
  en: /^(?:[1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+\.\d+)$/,
} as const;
const WEAK = { id: /^[1-9]\d{0,2}\.\d{3}$/, en: /^[1-9]\d{0,2},\d{3}$/ } as const;
/** One mark that can only be the decimal one (12,5 or 0,500 or 1250000,00), asked for after SURE and WEAK. */
const DECIMAL = { id: /^\d+,\d+$/, en: /^\d+\.\d+$/ } as const;

/** Looks at the marks of an unsigned number without blanks. */
export function numberShape(text: string): NumberShape {
  if (/^\d+$/.test(text)) return { kind: 'plain' };
  for (const style of ['id', 'en'] as const) {
    if (SURE[style].test(text)) return { kind: 'sure', style };
    if (WEAK[style].test(text)) return { kind: 'weak', style };
  }
  for (const style of ['id', 'en'] as const) {
    if (DECIMAL[style].test(text)) return { kind: 'sure', style };
  }
  return { kind: 'bad' };
}

/** Takes blanks out where they part thousands ("1 250 000"); other blanks stay and make the number bad. */
export function joinThousands(text: string): string {
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(' ', '') : text;
}

/**
 * Reads an unsigned number in a style. 'unclear' when the text could be thousands or decimals and nothing decides:
 * `28,000` in `auto`, or in `id` unless `allowThreeDecimals`; `1.250` in `en` likewise. In `auto`, `1.250` is
 * thousands, the standard Indonesian form. 'unreadable' when it is no number in that style.
 */
export function readNumber(
  text: string,
  style: NumberStyle,
  allowThreeDecimals = false,
): NumberParts | 'unclear' | 'unreadable' {
  const joined = joinThousands(text);
  const shape = numberShape(joined);
  if (shape.kind === 'bad') return 'unreadable';
  if (shape.kind === 'plain') return { whole: joined, fraction: '' };
  if (shape.kind === 'sure' && style !== 'auto' && style !== shape.style) return 'unreadable';
  if (shape.kind === 'weak') {
    if (style === 'auto' && shape.style === 'en') return 'unclear';
    if (style !== 'auto' && style !== shape.style && !allowThreeDecimals) return 'unclear';
  }
  const chosen = style === 'auto' ? shape.style : style;
  const [group, decimal] = chosen === 'id' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = ''] = joined.replaceAll(group, '').split(decimal);
  return { whole, fraction };
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/ ?(?:ribu|rb)\.?$/i, 1e3],
  [/ ?(?:juta|jt)\.?$/i, 1e6],
  [/ ?(?:miliar|milyar)\.?$/i, 1e9],
  [/ ?(?:triliun|trilyun)\.?$/i, 1e12],
];

/** Takes a word of magnitude off the end of a number: "1,5 juta" gives { rest: '1,5', factor: 1000000 }. */
export function splitMagnitude(text: string): { rest: string; factor: number } {
  const found = MAGNITUDES.find(([pattern]) => pattern.test(text));
  return found ? { rest: text.replace(found[0], ''), factor: found[1] } : { rest: text, factor: 1 };
}
