/** Reads from an .ods what SheetJS leaves out: hidden columns and sheets; and counts the cells it asks for. */
import { MAX_COLUMNS } from './addresses.ts';
import type { RawWorkbook } from './sheetjs.ts';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const repeats = (tag: string, name: string): number => Math.max(1, Number(attribute(tag, name)) || 1);

/** How many cells with a value the sheet has when every repetition is carried out. */
export const countOdsCells = (xml: string): number => {
  let rows = 1;
  let cells = 0;
  for (const [tag, kind] of xml.matchAll(/<table:(table-row|table-cell)(?=[\s/>])[^>]*>/g)) {
    if (kind === 'table-row') rows = repeats(tag, 'table:number-rows-repeated');
    else if (!tag.endsWith('/>')) cells += rows * repeats(tag, 'table:number-columns-repeated');
  }
  return cells;
};

const hiddenStyles = (xml: string): Set<string> => {
  const names = new Set<string>();
  for (const [, opening, body] of xml.matchAll(/<style:style\b([^>]*)>([\s\S]*?)<\/style:style>/g)) {
    const name = attribute(opening ?? '', 'style:name');
    if (name !== undefined && /table:display="false"/.test(body ?? '')) names.add(name);
  }
  return names;
};

const hiddenColumns = (table: string): { hidden: boolean }[] => {
  const columns: { hidden: boolean }[] = [];
  for (const [tag] of table.matchAll(/<table:table-column(?=[\s/>])[^>]*>/g)) {
    const hidden = /table:visibility="(collapse|filter)"/.test(tag);
    const count = Math.min(repeats(tag, 'table:number-columns-repeated'), MAX_COLUMNS - columns.length);
    for (let i = 0; i < count; i++) columns.push({ hidden });
  }
  return columns;
};

/** Writes the hidden columns and sheets into SheetJS's workbook. The n-th table is the n-th sheet. */
export const addOdsVisibility = (raw: RawWorkbook, xml: string): void => {
  const hidden = hiddenStyles(xml);
  const starts = [...xml.matchAll(/<table:table(?=[\s>])[^>]*>/g)];
  const sheets = starts.map((start, index) => {
    const name = raw.SheetNames[index];
    const sheet = name === undefined ? undefined : raw.Sheets[name];
    // Columns are declared before the first row.
    const body = xml.slice(start.index, starts[index + 1]?.index ?? xml.length);
    const columns = hiddenColumns(body.slice(0, body.search(/<table:table-row\b|$/)));
    if (sheet && columns.some((column) => column.hidden)) sheet['!cols'] = columns;
    return { Hidden: hidden.has(attribute(start[0], 'table:style-name') ?? '') ? 1 : 0 };
  });
  raw.Workbook = { ...raw.Workbook, Sheets: sheets };
};
