import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { hasLostDigits, wholeDigits } from '../../src-main/spreadsheets/cell.ts';
import { mergedCells } from '../../src-main/spreadsheets/merged-cells.ts';
import { bookXml, brief, firstSheet, open, written, xlsx } from './fixtures.ts';

const rows = [
  ['NAMA', 'NIK', 'TANGGAL', 'HARGA', 'AKTIF'],
  ['Sutarno ', '3303051009809001', new Date(Date.UTC(2020, 8, 10)), 1_250_000, true],
  ['Ñusuf “B”', 3303051009800000, new Date(Date.UTC(1980, 1, 29)), -12.5, false],
];

const types: [XLSX.BookType, string, string][] = [
  ['xlsx', 'data.xlsx', 'xlsx'],
  ['xlsm', 'data.xlsm', 'xlsx'],
  ['biff8', 'data.xls', 'xls'],
  ['biff5', 'lama.xls', 'xls'],
  ['ods', 'data.ods', 'ods'],
  ['xlml', 'xml.xls', 'xml'],
];

describe.each(types)('%s', (bookType, name, format) => {
  const workbook = open(
    name,
    written(bookType === 'biff5' ? rows.slice(0, 2) : rows, bookType, (sheet) => {
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    }),
  );
  const sheet = firstSheet(workbook);

  it('reads values with their types', () => {
    expect(workbook.format).toBe(format);
    expect(sheet.name).toBe('Data');
    expect([1, 2, 3, 4, 5].map((column) => brief(sheet, 2, column))).toEqual([
      'text:Sutarno ',
      'text:3303051009809001',
      'date:2020-09-10',
      'number:1250000',
      'boolean:true',
    ]);
    expect(sheet.cell(2, 3)?.text).toBe('10/09/2020');
    expect(sheet.columnCount).toBe(5);
  });

  // SheetJS writes no merged ranges in this form.
  it.skipIf(bookType === 'biff5')('knows the merged range', () => {
    expect(sheet.merges).toEqual([{ firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 }]);
    expect(mergedCells(sheet).cell(3, 1)?.text).toBe('Sutarno ');
  });

  it.skipIf(bookType === 'biff5')('shows a NIK typed as number', () => {
    const cell = sheet.cell(3, 2);
    expect(cell?.type).toBe('number');
    expect(cell && hasLostDigits(cell)).toBe(true);
    expect(cell && wholeDigits(cell)).toBe('3303051009800000');
    expect(brief(sheet, 3, 3)).toBe('date:1980-02-29');
  });
});

describe('dates', () => {
  it('of the 1904 system', () => {
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const sheet = { '!ref': 'A1', A1: { t: 'n', v: 42622, z: 'dd/mm/yyyy' } };
      const book = { SheetNames: ['A'], Sheets: { A: sheet }, Workbook: { WBProps: { date1904: true } } };
      const bytes = XLSX.write(book, { type: 'buffer', bookType });
      expect(brief(firstSheet(open(`1904.${bookType === 'biff8' ? 'xls' : bookType}`, bytes)), 1, 1)).toBe(
        'date:2020-09-10',
      );
    }
  });

  it('as serial, with time, as ISO cell, and what only looks like a date', () => {
    const cells =
      '<c r="A1" s="1"><v>44084</v></c><c r="B1" s="2"><v>44084.6041666667</v></c><c r="C1" t="d"><v>2020-09-10</v></c>' +
      '<c r="D1" t="d" s="1"><v>2020-09-10T14:30:00.000Z</v></c><c r="E1" s="4"><v>0.5</v></c><c r="F1" s="1"><v>60</v></c>' +
      '<c r="G1" s="1"><v>-1</v></c><c r="H1" s="1"><v>1</v></c><c r="I1" s="3"><v>44084</v></c><c r="J1" s="1"><v>9999999</v></c>';
    const sheet = firstSheet(open('tanggal.xlsx', xlsx(`<row r="1">${cells}</row>`)));
    expect(Array.from({ length: 10 }, (_, i) => brief(sheet, 1, i + 1))).toEqual([
      'date:2020-09-10',
      'date:2020-09-10T14:30:00',
      'date:2020-09-10',
      'date:2020-09-10T14:30:00',
      'number:0.5',
      'number:60',
      'number:-1',
      'date:1900-01-01',
      'number:44084',
      'number:9999999',
    ]);
    expect(sheet.cell(1, 2)?.text).toBe('10/09/2020 14:30');
    expect(sheet.cell(1, 9)?.text).toBe('Rp44,084');
    expect(sheet.cell(1, 5)?.text).toBe('12:00');
  });
});

describe('cells of .xlsx', () => {
  it('formulas, with and without a result, and errors', () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>A1</f><v></v></c><c r="D1"><f>A1-2</f><v>0</v></c>' +
      '<c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="e"><f>X!A1</f><v>#REF!</v></c><c r="G1" t="e"><v>#N/A</v></c>' +
      '<c r="H1"><f t="shared" si="0" ref="H1:I1">1+A1</f><v>3</v></c><c r="I1"><f t="shared" si="0"/></c><c r="J1" t="str"><f>"a"</f><v>a</v></c>';
    const sheet = firstSheet(open('rumus.xlsx', xlsx(`<row r="1">${cells}</row>`)));
    expect(Array.from({ length: 10 }, (_, i) => brief(sheet, 1, i + 1))).toEqual([
      'number:2',
      'formula-without-result:undefined',
      'formula-without-result:undefined',
      'number:0',
      'none',
      'error:#REF!',
      'error:#N/A',
      'number:3',
      'formula-without-result:undefined',
      'text:a',
    ]);
  });

  it('text: phonetic guides left out, rich text joined, escapes, blanks, cells without address', () => {
    const strings =
      '<sst><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><r><t>Sapu </t></r><r><rPr><b/></rPr><t>Glagah</t></r></si>' +
      '<si><t xml:space="preserve"> Ds. \u00a0</t></si><si><t>baris_x000D_\ndua &amp; tiga</t></si></sst>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>';
    const rows = `<row r="1">${cells}</row><row><c t="inlineStr"><is><t>tanpa</t></is></c><c t="inlineStr"><is><t>alamat</t></is></c></row>`;
    const sheet = firstSheet(open('teks.xlsx', xlsx(rows, '', '', { 'xl/sharedStrings.xml': strings })));
    expect(brief(sheet, 1, 1)).toBe('text:東京');
    expect(brief(sheet, 1, 2)).toBe('text:Sapu Glagah');
    expect(brief(sheet, 1, 3)).toBe('text: Ds. \u00a0');
    expect(sheet.cell(1, 4)?.text.replace('\r', '')).toBe('baris\ndua & tiga');
    expect([brief(sheet, 2, 1), brief(sheet, 2, 2)]).toEqual(['text:tanpa', 'text:alamat']);
  });

  it('long numbers keep what Excel kept; a shown text follows the format', () => {
    const cells =
      '<c r="A1"><v>81234567890</v></c><c r="B1"><v>3.30305100980E+15</v></c><c r="C1" s="5"><v>-1</v></c>';
    const sheet = firstSheet(open('angka.xlsx', xlsx(`<row r="1">${cells}</row>`)));
    const [phone, nik] = [sheet.cell(1, 1), sheet.cell(1, 2)];
    expect(phone && [wholeDigits(phone), hasLostDigits(phone)]).toEqual(['81234567890', false]);
    expect(nik && [wholeDigits(nik), hasLostDigits(nik)]).toEqual(['3303051009800000', true]);
    expect(sheet.cell(1, 3)?.text).toBe('(1)');
  });

  it('hidden columns and sheets, and a used range without styled empty cells', () => {
    const before =
      '<cols><col min="2" max="3" hidden="1" width="9"/><col min="4" max="16384" hidden="1"/></cols>';
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>1</v></c><c r="IV2" s="1"/></row><row r="900"><c r="A900" s="1"/></row>';
    const sheet = firstSheet(
      open(
        'sembunyi.xlsx',
        xlsx(rows, '', before, { 'xl/workbook.xml': bookXml('name="Rahasia" state="veryHidden"') }),
      ),
    );
    expect(sheet).toMatchObject({
      name: 'Rahasia',
      hidden: true,
      rowCount: 2,
      columnCount: 4,
      hiddenColumns: [2, 3, 4],
    });
  });

  it('merged ranges far larger than the sheet', () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A1048576"/><mergeCell ref="B2:C3"/></mergeCells>';
    const sheet = firstSheet(
      open(
        'gabung.xlsx',
        xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="D3"><v>4</v></c></row>', after),
      ),
    );
    expect(sheet.merges).toHaveLength(3);
    expect(mergedCells(sheet).cell(1, 4)?.value).toBe(1);
    expect(mergedCells(sheet).range(3, 3)).toEqual({
      firstRow: 2,
      firstColumn: 2,
      lastRow: 3,
      lastColumn: 3,
    });
    expect(mergedCells(sheet).cell(3, 4)?.value).toBe(4);
  });
});

describe('other forms', () => {
  it('hidden columns and sheets of .ods', () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Satu" table:style-name="ta1"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row>${cell('a')}${cell('b')}${cell('c')}${cell('d')}</table:table-row></table:table><table:table table:name="Dua" table:style-name="ta2"><table:table-column/><table:table-row>${cell('x')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const base = XLSX.CFB.read(written([['a']], 'ods'), { type: 'buffer' });
    XLSX.CFB.utils.cfb_add(base, '/content.xml', Buffer.from(content));
    const { sheets } = open('sembunyi.ods', XLSX.CFB.write(base, { type: 'buffer', fileType: 'zip' }));
    expect(sheets.map(({ name, hidden, hiddenColumns }) => ({ name, hidden, hiddenColumns }))).toEqual([
      { name: 'Satu', hidden: false, hiddenColumns: [2, 3] },
      { name: 'Dua', hidden: true, hiddenColumns: [] },
    ]);
  });

  it('hidden columns of .xls', () => {
    const bytes = written([['a', 'b', 'c']], 'biff8', (sheet) => {
      sheet['!cols'] = [{}, { hidden: true, wch: 8 }, {}];
    });
    expect(firstSheet(open('sembunyi.xls', bytes)).hiddenColumns).toEqual([2]);
  });

  it('HTML that calls itself .xls keeps the digits of a NIK', () => {
    const html =
      '<html><body><table><tr><th colspan="2">DATA</th></tr><tr><td>3303051009809001</td><td>0812</td></tr></table></body></html>';
    const workbook = open('unduhan.xls', html);
    expect(workbook.format).toBe('html');
    expect(brief(firstSheet(workbook), 2, 1)).toBe('text:3303051009809001');
    expect(brief(firstSheet(workbook), 2, 2)).toBe('text:0812');
  });
});
