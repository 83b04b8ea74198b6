/**
 * Reads a block of cells from the clipboard as Excel, LibreOffice and Google Sheets write it: cells parted by tabs, rows
 * by line ends, a cell with a tab, line end or quote in it between quotes. A quote that closes nothing is a letter (12").
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    rows.at(-1)?.push(cell);
    const mark = text[end];
    if (mark === undefined) break;
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (mark !== '\t') {
      // The line end after the last row begins no further row.
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

const isMark = (letter: string | undefined) =>
  letter === undefined || letter === '\t' || letter === '\r' || letter === '\n';

function readCell(text: string, from: number): { cell: string; end: number } {
  if (text[from] === '"') {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = from;
    const found = quoted.exec(text);
    if (found && isMark(text[quoted.lastIndex]))
      return { cell: (found[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  }
  let end = from;
  while (!isMark(text[end])) end++;
  return { cell: text.slice(from, end), end };
}

/** Writes a block of cells for the clipboard; `readTable` and Excel read it back as it was. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\r\n');
