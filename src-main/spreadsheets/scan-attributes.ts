/** The attributes of rows and cells, straight from their bytes. What it does not know for certain is UnknownXml. */
import { MAX_COLUMNS, MAX_ROWS } from './addresses.ts';
import { NO_STYLE } from './cell-store.ts';
import { scanDigits, scanned } from './scan-number.ts';
import { UnknownXml } from './xml-text.ts';

const BLANK = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** What the attributes of the cell at hand say. One object for all cells: a million of them would cost more than the reading. */
export const cell = { row: 0, column: 0, style: NO_STYLE, type: '', isEmpty: false };

/** The number of a row by its tag, counted from 1; a row without a number follows the one before. */
export const rowNumber = (attributes: string, before: number): number => {
  if (!/^(?: +[A-Za-z0-9:]+="[^"<>]*")* *\/?$/.test(attributes)) throw new UnknownXml('row');
  const numbers = attributes.match(/[ :]r="[^"]*"/g);
  if (numbers === null) return before + 1;
  const number = Number(/^ r="([1-9]\d{0,6})"$/.exec(numbers.join(''))?.[1]);
  if (!(number <= MAX_ROWS)) throw new UnknownXml('row number');
  return number;
};

/** `AB12` into `cell`; answers the place of the quote after it. */
const scanAddress = (bytes: Buffer, from: number): number => {
  let at = from;
  let column = 0;
  let byte = bytes[at] as number;
  for (; byte >= 65 && byte <= 90; byte = bytes[++at] as number) column = column * 26 + byte - 64;
  let row = 0;
  const digits = at;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) row = row * 10 + byte - 48;
  const isAddress = byte === QUOTE && at > digits && bytes[digits] !== 48;
  if (!isAddress || column < 1 || column > MAX_COLUMNS || row > MAX_ROWS) throw new UnknownXml('address');
  cell.row = row - 1;
  cell.column = column - 1;
  return at;
};

const scanStyle = (bytes: Buffer, from: number): number => {
  scanDigits(bytes, from);
  const { value, end } = scanned;
  const isPlain = bytes[end] === QUOTE && (bytes[from] !== 48 || end === from + 1);
  if (!isPlain || value >= NO_STYLE) throw new UnknownXml('style');
  cell.style = value;
  return end;
};

const types = ['s', 'str', 'n', 'b', 'e', 'd', 'inlineStr'];
/** Attributes that say nothing about the value: metadata, phonetic guides, blanks that are kept anyway. */
const idle = /^(cm|vm|ph|xml:space)="\w*$/;

const scanOther = (bytes: Buffer, nameAt: number): number => {
  const equals = bytes.indexOf(EQUALS, nameAt);
  const end = bytes.indexOf(QUOTE, equals + 2);
  const isShort = equals > nameAt && equals - nameAt < 10 && end > equals && end - equals < 20;
  const attribute = isShort ? bytes.toString('latin1', nameAt, end) : '';
  if (!idle.test(attribute)) throw new UnknownXml('attribute');
  return end;
};

const scanType = (bytes: Buffer, from: number): number => {
  if (bytes[from] === LETTER_S && bytes[from + 1] === QUOTE) {
    cell.type = 's';
    return from + 1;
  }
  const end = bytes.indexOf(QUOTE, from);
  const type = types.find((one) => end - from === one.length && bytes.toString('latin1', from, end) === one);
  if (type === undefined) throw new UnknownXml('type of a cell');
  cell.type = type;
  return end;
};

/** Reads the attributes of a cell into `cell`; answers the place after its opening tag. */
export const scanOpening = (bytes: Buffer, from: number, row: number, column: number): number => {
  cell.row = row;
  cell.column = column;
  cell.style = NO_STYLE;
  cell.type = '';
  let at = from;
  let seen = '';
  while (bytes[at] === BLANK && bytes[at + 1] !== SLASH) {
    const name = bytes[at + 1];
    const isShort = bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
    if (isShort && name === LETTER_R && seen === '') at = scanAddress(bytes, at + 4) + 1;
    else if (isShort && name === LETTER_S) at = scanStyle(bytes, at + 4) + 1;
    else if (isShort && name === LETTER_T && cell.type === '') at = scanType(bytes, at + 4) + 1;
    else at = scanOther(bytes, at + 1) + 1;
    // SheetJS takes the address wherever it stands; everybody writes it first.
    seen = 'one';
  }
  if (bytes[at] === BLANK) at++;
  cell.isEmpty = bytes[at] === SLASH;
  if (cell.isEmpty) at++;
  if (bytes[at] !== GREATER) throw new UnknownXml('cell');
  return at + 1;
};
