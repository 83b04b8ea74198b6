// Characters that Excel and the web leave in texts. Built from code points, so that the source stays readable.
const ESCAPED_CONTROL = /_x00(?:0[0-9a-f]|1[0-9a-f]|7f)_/gi;
const CONTROLS = /\p{Cc}/gu;
/** Zero-width characters, the byte-order mark, soft hyphen and direction marks: seen by nobody. */
const INVISIBLE = /\p{Cf}/gu;
const BLANKS = /\s+/g;
/** Printed ASCII with single blanks: most texts, in which there is nothing to clean. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as it is stored: no control or invisible characters (also not Excel's `_x000D_`), no-break and double
 * blanks made single ones, trimmed, accents composed (NFC). Letter case is kept. Null gives the empty text.
 */
export function cleanText(raw: string | number | null | undefined): string {
  if (raw === null || raw === undefined) return '';
  const text = String(raw);
  if (PLAIN.test(text) && !text.includes('_')) return text;
  return text
    .replace(ESCAPED_CONTROL, ' ')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .trim()
    .normalize('NFC');
}

/** True for what officers write in a cell that has nothing in it: empty, "-", "--", ".", "_". */
export function isBlankMark(text: string): boolean {
  return /^[-–—−_.]*$/.test(text);
}

/** True for the error values of a spreadsheet formula, such as `#REF!` and `#N/A`. */
export function isFormulaError(text: string): boolean {
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i.test(text);
}
