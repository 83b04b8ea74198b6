/** Small workbooks with everything that a cell can be, as different programs write them. */
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { xlsx } from './fixtures.ts';

const rich = { richText: [{ text: 'Sapu ' }, { text: 'Glagah', font: { bold: true } }, { text: ' & <b>' }] };

const values: ExcelJS.CellValue[][] = [
  ['NAMA', 'NIK', 'LAHIR', 'HARGA', 'AKTIF', 'KETERANGAN'],
  ['Sutarno ', '3303051009809001', new Date(Date.UTC(1980, 8, 10)), 1_250_000, true, rich],
  [
    '“Ñusuf” 😀\nbin Karto',
    3303051009800000,
    new Date(Date.UTC(2020, 8, 10, 14, 30)),
    -12.75,
    false,
    '_x000D_',
  ],
  [
    { formula: 'D2*2', result: 2_500_000 },
    { formula: 'A1', result: 'NAMA' },
    { error: '#REF!' },
    0.1,
    1e300,
    '&amp;',
  ],
  [
    { formula: 'SUM(D2:D3)' },
    { formula: 'X!A1', result: { error: '#N/A' } },
    5e-324,
    123456789.123456,
    '=1+1',
    ' ',
  ],
];

const fill = (workbook: ExcelJS.Workbook): void => {
  for (const name of ['Data', 'Rahasia & lain']) {
    const sheet = workbook.addWorksheet(name, { state: name === 'Data' ? 'visible' : 'veryHidden' });
    sheet.getColumn(3).hidden = true;
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.getCell(r * 2 + 1, c + 1).value = value;
      });
    });
    sheet.getCell('D3').numFmt = '"Rp"#,##0;[Red]("Rp"#,##0)';
    sheet.getCell('D7').numFmt = '0.00%';
    sheet.getRow(5).hidden = true;
    sheet.mergeCells('A11:C12');
    for (let column = 7; column < 40; column++)
      sheet.getCell(1, column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  }
};

const byExcelJs = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** Its other writer: texts stand in the cells. */
const byExcelJsStream = async (): Promise<Buffer> => {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  fill(workbook as unknown as ExcelJS.Workbook);
  await workbook.commit();
  return bytes;
};

const bySheetJs = (bookSST: boolean, date1904: boolean): Buffer => {
  const rows = [
    ['NAMA', 'NIK', 'LAHIR', 'HARGA'],
    ['Sutarno & "Ñ"', '3303051009809001', new Date(Date.UTC(1980, 8, 10)), 12.5],
    [' dua\nbaris', 3303051009800000, true, null],
  ];
  const sheet = XLSX.utils.aoa_to_sheet(rows, { UTC: true });
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  sheet['!cols'] = [{}, { hidden: true }];
  const book = { SheetNames: ['Data'], Sheets: { Data: sheet }, Workbook: { WBProps: { date1904 } } };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer;
};

/** As Excel itself writes, with what is rare: shared formulas, results never saved, metadata, guides, built-in styles. */
const likeExcel = (): Buffer => {
  const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="500" formatCode="&quot;Rp&quot;#,##0"/></numFmts><cellXfs count="8">${[0, 14, 164, 500, 20, 41, 27, 49].map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join('')}</cellXfs></styleSheet>`;
  const strings =
    '<sst count="9" uniqueCount="5"><si><t>Sapu</t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>Sapu </t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve"> Glagah</t></r></si><si><t xml:space="preserve"> &#10;&amp;amp; _x005F_x000D_ </t></si><si><t/></si></sst>';
  const row = (number: number, cells: string) =>
    `<row r="${number}" spans="1:9" x14ac:dyDescent="0.25">${cells}</row>`;
  const rows = [
    row(1, [0, 1, 2, 3, 4].map((at) => `<c r="${'ABCDE'[at]}1" s="7" t="s"><v>${at}</v></c>`).join('')),
    row(
      3,
      '<c r="A3" s="1"><v>44084</v></c><c r="B3" s="2"><v>44084.604166666664</v></c><c r="C3" s="3"><v>1250000</v></c><c r="D3" s="4"><v>0.5</v></c><c r="E3" s="5"><v>-1250.5</v></c><c r="F3" s="5"><v>7</v></c><c r="G3" s="6"><v>44084</v></c><c r="H3" s="6"><v>60</v></c>',
    ),
    row(
      4,
      '<c r="A4"><f t="shared" ref="A4:B4" si="0">1+C4</f><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>4</v></c><c r="C4"><f>X</f></c><c r="D4"><f>X</f><v></v></c><c r="E4" t="str"><f>""</f><v></v></c><c r="F4" t="str"><f>T(1)</f><v>a &lt; b Ñ</v></c><c r="G4" t="e"><f>X!A1</f><v>#REF!</v></c><c r="H4" t="b"><v>1</v></c><c r="I4" s="3"/>',
    ),
    row(
      5,
      '<c r="B5" t="inlineStr"><is><t>dalam</t></is></c><c r="C5" t="inlineStr"><is><r><t>dua </t></r><r><t>bagian</t></r></is></c><c r="D5" t="d"><v>2020-09-10</v></c><c r="E5" cm="1" t="n"><v>3.30305100980E+15</v></c><c r="F5"><v>1.7E-010</v></c><c r="G5"><v>123456789012345678</v></c><c r="H5"><v>0.1234567890123456</v></c><c r="I5"><v>-0</v></c>',
    ),
    '<row><c><v>1</v></c><c t="s"><v>0</v></c><c/></row><row r="9" hidden="1"/>',
  ];
  const before =
    '<cols><col min="2" max="3" width="9" hidden="1"/><col min="8" max="16384" hidden="1"/></cols>';
  const after =
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A6:XFD6"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD9" r:id="rId1"/></hyperlinks>';
  return Buffer.from(
    xlsx(rows.join('\n'), after, before, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }),
  );
};

/** The workbooks by their writer. */
export const writtenByMany = async (): Promise<[writer: string, bytes: Buffer][]> => [
  ['ExcelJS', await byExcelJs()],
  ['the stream of ExcelJS', await byExcelJsStream()],
  ['SheetJS', bySheetJs(true, false)],
  ['SheetJS, texts in the cells, 1904', bySheetJs(false, true)],
  [
    'LibreOffice',
    readFileSync(fileURLToPath(new URL('../fixtures/workbooks/libreoffice.xlsx', import.meta.url))),
  ],
  ['like Excel', likeExcel()],
];
