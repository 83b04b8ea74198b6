import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { type ExportValue, exportColumns } from '../../../src-main/businesses/export-columns.ts';
import { readExport } from '../../../src-main/businesses/export-rows.ts';
import { writeExportWorkbook } from '../../../src-main/businesses/export-workbook.ts';
import { businessFilter } from '../../../src-main/contract/business-list.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { type Clock, job } from '../harness.ts';
import { unpackedParts } from '../inflate.ts';
import { registerAt } from '../register-at.ts';

const count = 43_358;
/** With the running number before them 25. */
const columns = exportColumns(null).slice(0, 24);

async function rowsOfRegister() {
  const connection = connect(await registerAt(count));
  const scope = { filter: businessFilter.parse({}), everything: true, ids: [] };
  const { rows } = readExport(connection, {
    scope,
    sort: { by: 'owner', descending: false },
    columns,
    mask: false,
  });
  return { rows, close: () => connection.close() };
}

/** The rows as the documentation of ExcelJS writes them as a stream, with a style for each column. */
async function writeByExcelJs(file: string, rows: Iterable<ExportValue[]>): Promise<void> {
  const stream = createWriteStream(file);
  const written = finished(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('Data');
  const formats = { text: '@', code: '@', number: '#,##0.##', date: 'dd/mm/yyyy' };
  sheet.columns = [
    { width: 7 },
    ...columns.map(({ width, kind }) => ({ width, style: { numFmt: formats[kind] } })),
  ];
  sheet.addRow(['NO', ...columns.map(({ heading }) => heading)]).commit();
  let number = 0;
  for (const row of rows) {
    number++;
    const values = row.map((value, index) =>
      columns[index]?.kind === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value,
    );
    sheet.addRow([number, ...values]).commit();
    // The stream gets its turn, or all of the file stays in the memory.
    if (number % 500 === 0) await new Promise(setImmediate);
  }
  sheet.commit();
  await workbook.commit();
  await written;
}

export default job({
  title: 'Export of the register',
  about:
    '43,358 x 25 into a workbook with styles, read from the database while it is written. Beside it the stream writer of ExcelJS with the same rows, and deflate alone of what is in the file.',
  async measure({ folder, compare, part }) {
    const file = join(folder, 'ours.xlsx');
    await part('ours', { file });
    const parts = [...unpackedParts(file)];
    await compare({
      what: 'export 43,358 x 25',
      cold: true,
      target: { at: 'median', most: 1, of: 'exceljs' },
      memory: { at: 'most', most: 350 },
      variants: {
        ours: () => part('ours', { file }),
        exceljs: () => part('exceljs', { file: join(folder, 'peer.xlsx') }),
        'deflate alone': () => {
          for (const bytes of parts) deflateRawSync(bytes);
        },
      },
    });
  },
  parts: {
    async ours({ file }: { file: string }, clock: Clock) {
      rmSync(file, { force: true });
      const { rows, close } = await rowsOfRegister();
      const head = { title: 'DAFTAR PELAKU USAHA', lines: ['43.358 pelaku usaha'] };
      clock.begin();
      await writeExportWorkbook(file, head, columns, rows, () => new Promise(setImmediate));
      clock.end();
      close();
    },
    async exceljs({ file }: { file: string }, clock: Clock) {
      const { rows, close } = await rowsOfRegister();
      clock.begin();
      await writeByExcelJs(file, rows);
      clock.end();
      close();
    },
  },
});
