/** Keeps text that looks like a formula text, in every export: a name `=HYPERLINK(...)` must never run. */
import type ExcelJS from 'exceljs';

const formulaStart = /^[=+\-@\t\r]/;

/** Whether a spreadsheet program could take the text for a formula. */
export const startsLikeFormula = (text: string): boolean => formulaStart.test(text);

/** What a CSV must mark: such a text, or one that already carries the mark, so that taking it away gives every text back. */
const needsMark = /^'*[=+\-@\t\r]/;
const isMarked = /^'+[=+\-@\t\r]/;

/** A field for a CSV export: `=1+1` -> `'=1+1`. For text only; numbers are written as they are. */
export const safeCsvText = (text: string): string => (needsMark.test(text) ? `'${text}` : text);

/** Takes the apostrophe of `safeCsvText` away again, so that an exported CSV can be imported. */
export const undoSafeCsvText = (text: string): string => (isMarked.test(text) ? text.slice(1) : text);

/** Characters that XML does not know would make Excel call the file damaged; 32,767 is the most a cell holds. */
const cleanText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .slice(0, 32_767);

/**
 * Writes text into a cell of ExcelJS as text, never as formula, number, hyperlink or rich text. The text format
 * keeps it so when somebody edits the cell in Excel; identity numbers are written this way too.
 */
export const writeSafeText = (cell: ExcelJS.Cell, text: string): void => {
  cell.value = cleanText(text);
  cell.numFmt = '@';
};

/** The same for a row's array of values (`addRow`, stream writer), where a plain string stays a string. */
export const safeCellText = (text: string): string => cleanText(text);
