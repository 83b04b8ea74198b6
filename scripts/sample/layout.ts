/** Lays the recipients out as an office does: titles, a heading on two rows, merged cells, totals, a signature. */
import type ExcelJS from 'exceljs';
import type { Recipient } from './recipients.ts';

/** A column: its heading, the heading above it when it shares one, its width, and how its cells are aligned. */
interface Column {
  heading: string;
  above?: string;
  width: number;
  align: 'left' | 'center' | 'right';
}

const column = (heading: string, width: number, align: Column['align'] = 'left', above?: string): Column => ({
  heading,
  above,
  width,
  align,
});

const address = 'ALAMAT';
const goods = 'BARANG BANTUAN';

const columns: Column[] = [
  column('NO', 5, 'center'),
  column('NAMA PENERIMA', 23),
  column('L/P', 5, 'center'),
  column('NIK', 19, 'center'),
  column('NAMA USAHA', 26),
  column('KELOMPOK', 24),
  column('TANGGAL LAHIR', 12, 'center'),
  column('JALAN', 22, 'left', address),
  column('RT', 5, 'center', address),
  column('RW', 5, 'center', address),
  column('DESA/KELURAHAN', 17, 'left', address),
  column('KECAMATAN', 15, 'left', address),
  column('NO HP/WA', 16, 'center'),
  column('KOMODITAS', 15),
  column('JENIS PRODUK', 22),
  column('NAMA BARANG', 28, 'left', goods),
  column('MERK', 12, 'left', goods),
  column('SPESIFIKASI', 32, 'left', goods),
  column('JUMLAH', 9, 'center', goods),
  column('SATUAN', 9, 'center', goods),
  column('HARGA SATUAN (Rp)', 14, 'right', goods),
  column('JUMLAH HARGA (Rp)', 15, 'right', goods),
  column('SUMBER DANA', 16, 'center'),
  column('KET', 16),
];

/** Columns that hold one value per recipient and are merged over its item rows: NO ... JENIS PRODUK, and KET. */
const perRecipient = [...Array.from({ length: 15 }, (_, i) => i + 1), 24];
const quantityColumn = 19;
const totalColumn = 22;
const headingRow = 8;
/** The first row of data, below the two heading rows and the numbering row. */
export const firstDataRow = headingRow + 3;

const font = (size: number, bold = false): Partial<ExcelJS.Font> => ({ name: 'Arial', size, bold });
const thin: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } };
const box: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const centre: Partial<ExcelJS.Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
const headingFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2EF' } };

const writeTitles = (sheet: ExcelJS.Worksheet): void => {
  const titles: [number, string, number][] = [
    [1, 'PEMERINTAH KABUPATEN PURBALINGGA', 12],
    [2, 'DINAS PERINDUSTRIAN DAN PERDAGANGAN', 14],
    [4, 'DAFTAR PENERIMA BANTUAN PERALATAN IKM TAHUN ANGGARAN 2020', 12],
  ];
  for (const [row, text, size] of titles) {
    sheet.mergeCells(row, 1, row, columns.length);
    Object.assign(sheet.getCell(row, 1), { value: text, font: font(size, true), alignment: centre });
  }
  sheet.mergeCells(6, 1, 6, 5);
  Object.assign(sheet.getCell(6, 1), { value: 'KABUPATEN : PURBALINGGA', font: font(10, true) });
};

const writeHeading = (sheet: ExcelJS.Worksheet): void => {
  columns.forEach((one, index) => {
    const number = index + 1;
    sheet.getColumn(number).width = one.width;
    if (one.above === undefined) sheet.mergeCells(headingRow, number, headingRow + 1, number);
    else if (columns[index - 1]?.above !== one.above) {
      const span = columns.filter((other) => other.above === one.above).length;
      sheet.mergeCells(headingRow, number, headingRow, number + span - 1);
      sheet.getCell(headingRow, number).value = one.above;
    }
    sheet.getCell(one.above === undefined ? headingRow : headingRow + 1, number).value = one.heading;
    sheet.getCell(headingRow + 2, number).value = number;
    for (let row = headingRow; row <= headingRow + 2; row++) {
      const size = row === headingRow + 2 ? 8 : 10;
      Object.assign(sheet.getCell(row, number), {
        font: font(size, size === 10),
        alignment: centre,
        border: box,
      });
      sheet.getCell(row, number).fill = headingFill;
    }
  });
  sheet.getRow(headingRow + 1).height = 28;
};

const styleRow = (sheet: ExcelJS.Worksheet, row: number): void => {
  columns.forEach((one, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.font = font(9);
    cell.border = box;
    cell.alignment = { horizontal: one.align, vertical: 'top', wrapText: true };
    if (one.align === 'right') cell.numFmt = '#,##0';
  });
  for (const text of [4, 9, 10, 13]) sheet.getCell(row, text).numFmt = '@';
  sheet.getCell(row, 7).numFmt = 'dd/mm/yyyy';
};

const writeRecipient = (sheet: ExcelJS.Worksheet, one: Recipient, number: number, first: number): number => {
  const last = first + one.items.length - 1;
  for (let row = first; row <= last; row++) styleRow(sheet, row);
  const values = [
    ...[
      number,
      one.name,
      one.sex,
      one.nik,
      one.businessName,
      one.groupName,
      new Date(`${one.birthDate}T00:00:00Z`),
    ],
    ...[one.street, one.rt, one.rw, one.village, one.district, one.phone, one.sector, one.product],
  ];
  values.forEach((value, index) => {
    if (value !== '') sheet.getCell(first, index + 1).value = value;
  });
  if (one.note) sheet.getCell(first, columns.length).value = one.note;
  one.items.forEach(({ kind, quantity }, index) => {
    const row = first + index;
    const total = { formula: `S${row}*U${row}`, result: quantity * kind.price };
    const line = [
      kind.name,
      kind.brand,
      kind.specification,
      quantity,
      kind.unit,
      kind.price,
      total,
      kind.fund,
    ];
    line.forEach((value, offset) => {
      sheet.getCell(row, 16 + offset).value = value;
    });
  });
  if (last > first) for (const number of perRecipient) sheet.mergeCells(first, number, last, number);
  return last + 1;
};

const writeTotal = (sheet: ExcelJS.Worksheet, row: number, recipients: Recipient[]): void => {
  styleRow(sheet, row);
  sheet.mergeCells(row, 1, row, quantityColumn - 1);
  const lines = recipients.flatMap((one) => one.items);
  const sum = (letter: string, result: number) => ({
    formula: `SUM(${letter}${firstDataRow}:${letter}${row - 1})`,
    result,
  });
  const cells: [number, ExcelJS.CellValue][] = [
    [1, 'JUMLAH'],
    [
      quantityColumn,
      sum(
        'S',
        lines.reduce((total, line) => total + line.quantity, 0),
      ),
    ],
    [
      totalColumn,
      sum(
        'V',
        lines.reduce((total, line) => total + line.quantity * line.kind.price, 0),
      ),
    ],
  ];
  for (const [number, value] of cells) sheet.getCell(row, number).value = value;
  for (let number = 1; number <= columns.length; number++) sheet.getCell(row, number).font = font(10, true);
  sheet.getCell(row, 1).alignment = centre;
};

const writeSignature = (sheet: ExcelJS.Worksheet, row: number): void => {
  const lines: [number, string][] = [
    [0, 'Purbalingga, 10 September 2020'],
    [1, 'KEPALA DINAS PERINDUSTRIAN DAN PERDAGANGAN'],
    [2, 'KABUPATEN PURBALINGGA'],
    [7, '(........................................)'],
    [8, 'NIP. ..............................'],
  ];
  for (const [offset, text] of lines) {
    sheet.mergeCells(row + offset, 18, row + offset, 23);
    Object.assign(sheet.getCell(row + offset, 18), { value: text, font: font(10), alignment: centre });
  }
};

/** Writes the whole sheet. */
export const writeSheet = (workbook: ExcelJS.Workbook, recipients: Recipient[]): void => {
  const sheet = workbook.addWorksheet('PENERIMA 2020', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: firstDataRow - 1, zoomScale: 85 }],
    pageSetup: {
      // 14 is Folio, 8.5 x 13 inches: what printer drivers call F4.
      paperSize: 14 as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${headingRow}:${headingRow + 2}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&8Daftar Penerima Bantuan Peralatan IKM 2020&R&8Halaman &P dari &N' },
  });
  writeTitles(sheet);
  writeHeading(sheet);
  let row = firstDataRow;
  recipients.forEach((one, index) => {
    row = writeRecipient(sheet, one, index + 1, row);
  });
  writeTotal(sheet, row, recipients);
  writeSignature(sheet, row + 2);
  sheet.pageSetup.printArea = `A1:X${row + 10}`;
};
