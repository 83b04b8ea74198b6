import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { openWorkbook } from '../../../src-main/spreadsheets/open-workbook.ts';
import { job } from '../harness.ts';
import { inflateAll } from '../inflate.ts';
import { writeRegister } from '../write-register.ts';

const count = 43_358;

interface Place {
  file: string;
}

/** Asks for every cell, since cells are made when they are asked for: the count of those with a value. */
function openAndVisit({ file }: Place): number {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.error.message);
  let cells = 0;
  for (const { rowCount, columnCount, cell } of opened.value.sheets)
    for (let row = 1; row <= rowCount; row++)
      for (let column = 1; column <= columnCount; column++) if (cell(row, column)?.text) cells++;
  return cells;
}

export default job({
  title: 'Reading a workbook',
  about:
    'A workbook of 43,358 x 25 opened in full fidelity (values, types, formats, texts as shown, merged cells, hidden columns), and every cell asked for; each in a process of its own. Beside it inflating alone, the stream of ExcelJS and SheetJS in its dense form.',
  async measure({ folder, compare, part }) {
    const place = { file: join(folder, 'register.xlsx') };
    await part('write', place);
    await compare({
      what: 'read 43,358 x 25',
      cold: true,
      target: { at: 'median', most: 1 / 3, of: 'ExcelJS stream' },
      memory: { at: 'most', most: 250 },
      variants: {
        ours: () => part('ours', place),
        'ours, opened only': () => part('opened', place),
        inflate: () => part('inflate', place),
        'ExcelJS stream': () => part('exceljs', place),
        'SheetJS dense': () => part('sheetjs', place),
      },
    });
  },
  parts: {
    write: ({ file }: Place) => writeRegister(`${file}.db`, file, count),
    ours: openAndVisit,
    opened: ({ file }: Place) => openWorkbook(file).ok,
    inflate: ({ file }: Place) => inflateAll(file),
    async exceljs({ file }: Place) {
      let cells = 0;
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
        sharedStrings: 'cache',
        styles: 'cache',
        worksheets: 'emit',
      });
      for await (const sheet of reader)
        for await (const row of sheet)
          row.eachCell(() => {
            cells++;
          });
      return cells;
    },
    sheetjs({ file }: Place) {
      const book = XLSX.read(readFileSync(file), {
        dense: true,
        cellNF: true,
        cellHTML: false,
        cellFormula: false,
      });
      return book.SheetNames.length;
    },
  },
});
