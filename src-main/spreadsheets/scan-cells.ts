/**
 * Reads the rows of a sheet straight from its bytes, in one pass. It knows the XML that Excel, LibreOffice and the libraries
 * write, and nothing else: a prefix, a comment, blanks inside of a cell, cells out of order are UnknownXml, and SheetJS
 * reads such a file. So what is read here is read for certain.
 */
import { MAX_COLUMNS, MAX_ROWS } from './addresses.ts';
import { CellStore, KIND, NO_STYLE } from './cell-store.ts';
import { cell, rowNumber, scanOpening } from './scan-attributes.ts';
import { scanDigits, scanNumber, scanned } from './scan-number.ts';
import { ISO_DATE_MARK } from './xlsx-repair.ts';
import { itemText } from './xlsx-strings.ts';
import { nextTag, skipSpace, standsAt, textBetween, UnknownXml } from './xml-text.ts';

const bytesOf = (text: string): Buffer => Buffer.from(text);
const rowTag = bytesOf('<row');
const rowEnd = bytesOf('</row>');
const cellTag = bytesOf('<c');
const cellEnd = bytesOf('</c>');
const formulaTag = bytesOf('<f');
const formulaEnd = bytesOf('</f>');
const valueTag = bytesOf('<v>');
const keptValueTag = bytesOf('<v xml:space="preserve">');
const valueEnd = bytesOf('</v>');
const noValues = [bytesOf('<v/>'), bytesOf('<v />')];
const itemTag = bytesOf('<is>');
const itemEnd = bytesOf('</is>');

const BLANK = 32;
const SLASH = 47;
const GREATER = 62;

/** The place after a formula, or the same place where there is none; what it computes does not matter. */
const skipFormula = (bytes: Buffer, from: number): number => {
  if (!standsAt(bytes, from, formulaTag)) return from;
  const close = bytes.indexOf(GREATER, from);
  const next = bytes[from + 2];
  if (close < 0 || (next !== GREATER && next !== SLASH && next !== BLANK)) throw new UnknownXml('formula');
  if (nextTag(bytes, from + 1) < close) throw new UnknownXml('formula');
  if (bytes[close - 1] === SLASH) return close + 1;
  const end = nextTag(bytes, close);
  if (!standsAt(bytes, end, formulaEnd)) throw new UnknownXml('formula');
  return end + formulaEnd.length;
};

/** Reads the value between two places as the type of `cell` says. */
const addValue = (store: CellStore, bytes: Buffer, from: number, end: number): void => {
  const { row, column, style } = cell;
  const isEmpty = from === end;
  switch (cell.type) {
    case 's':
      if (isEmpty) return;
      scanDigits(bytes, from);
      if (scanned.end !== end) throw new UnknownXml('shared string');
      store.add(row, column, KIND.shared, NO_STYLE, scanned.value);
      return;
    case 'str':
      if (!isEmpty) store.addText(row, column, KIND.text, textBetween(bytes, from, end));
      return;
    case 'b': {
      const text = bytes.toString('latin1', from, end);
      if (!['0', '1', 'true', 'false'].includes(text)) throw new UnknownXml('boolean');
      store.add(row, column, KIND.boolean, NO_STYLE, text === '1' || text === 'true' ? 1 : 0);
      return;
    }
    case 'e': {
      const text = bytes.toString('latin1', from, end);
      if (!/^[#A-Z0-9/!?_]+$/.test(text)) throw new UnknownXml('error');
      store.addText(row, column, KIND.error, text);
      return;
    }
    case 'd':
      if (isEmpty) throw new UnknownXml('date');
      store.addText(row, column, KIND.text, ISO_DATE_MARK + textBetween(bytes, from, end));
      return;
    case 'inlineStr':
      throw new UnknownXml('value of an inline text');
    default:
      if (isEmpty) return;
      scanNumber(bytes, from);
      store.add(row, column, KIND.number, style, scanned.value);
  }
};

/** A cell without a value: nothing, or a formula whose result was never saved, which NaN stands for. */
const addNothing = (store: CellStore, hasFormula: boolean): void => {
  if (['b', 'e', 'd'].includes(cell.type)) throw new UnknownXml('cell without a value');
  if (cell.type === '' && hasFormula) store.add(cell.row, cell.column, KIND.number, cell.style, Number.NaN);
};

/** Reads what stands inside of a cell; answers the place after its closing tag. */
const scanInside = (store: CellStore, bytes: Buffer, from: number): number => {
  let at = skipFormula(bytes, from);
  const hasFormula = at > from;
  if (standsAt(bytes, at, valueTag) || standsAt(bytes, at, keptValueTag)) {
    at += bytes[at + 2] === GREATER ? valueTag.length : keptValueTag.length;
    const end = nextTag(bytes, at);
    if (!standsAt(bytes, end, valueEnd)) throw new UnknownXml('value');
    if (end === at) addNothing(store, hasFormula);
    else addValue(store, bytes, at, end);
    at = end + valueEnd.length;
  } else if (standsAt(bytes, at, itemTag) && cell.type === 'inlineStr') {
    const end = bytes.indexOf(itemEnd, at);
    if (end < 0) throw new UnknownXml('inline text');
    const text = itemText(bytes.toString('utf8', at + itemTag.length, end));
    if (text !== '') store.addText(cell.row, cell.column, KIND.text, text);
    at = end + itemEnd.length;
  } else {
    addNothing(store, hasFormula);
    at += noValues.find((tag) => standsAt(bytes, at, tag))?.length ?? 0;
  }
  if (!standsAt(bytes, at, cellEnd)) throw new UnknownXml('end of a cell');
  return at + cellEnd.length;
};

/** Reads the cells of one row; answers the place after it. */
const scanRow = (store: CellStore, bytes: Buffer, from: number, row: number): number => {
  let column = 0;
  let at = skipSpace(bytes, from);
  while (standsAt(bytes, at, cellTag)) {
    at = scanOpening(bytes, at + cellTag.length, row, column);
    column = cell.column + 1;
    if (column > MAX_COLUMNS) throw new UnknownXml('column');
    if (cell.isEmpty) addNothing(store, false);
    else at = scanInside(store, bytes, at);
    at = skipSpace(bytes, at);
  }
  if (!standsAt(bytes, at, rowEnd)) throw new UnknownXml('end of a row');
  return at + rowEnd.length;
};

/** Reads the rows between two places, of which the latter is that of `</sheetData>`; throws UnknownXml. */
export const scanCells = (bytes: Buffer, from: number, end: number): CellStore => {
  const store = new CellStore();
  let row = 0;
  let at = skipSpace(bytes, from);
  while (at < end) {
    if (!standsAt(bytes, at, rowTag)) throw new UnknownXml('row');
    const close = bytes.indexOf(GREATER, at);
    const attributes = bytes.toString('latin1', at + rowTag.length, close);
    row = rowNumber(attributes, row);
    if (row > MAX_ROWS) throw new UnknownXml('row');
    at = attributes.endsWith('/') ? close + 1 : scanRow(store, bytes, close + 1, row - 1);
    at = skipSpace(bytes, at);
  }
  if (at !== end) throw new UnknownXml('end of the rows');
  return store;
};
