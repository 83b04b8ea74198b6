import type ExcelJS from 'exceljs';
import { writeSafeText } from '../spreadsheets/write-safe-text.ts';
import type { TemplateColumn } from './template-columns.ts';

const rules = [
  'Isi satu baris untuk satu usaha (atau satu barang bantuan), tanpa baris kosong dan tanpa sel yang digabung.',
  'NIK, NIB, NPWP, dan nomor telepon sudah diatur sebagai teks, sehingga angka terakhirnya tidak hilang. Saat menempel dari berkas lain, tempel sebagai nilai.',
  'Sel kosong tidak menghapus data yang sudah ada. Tanda - dibaca sebagai kosong.',
  'Berkas yang sama boleh diimpor lagi: baris yang sudah masuk keluar sebagai Tetap dan tidak menjadi ganda.',
  'Kolom boleh dihapus atau ditambah. Kolom dengan judul yang tidak dikenal tidak diambil.',
];

/** The sheet that says how each column is filled in. */
export function addExplanations(workbook: ExcelJS.Workbook, columns: TemplateColumn[]): void {
  const sheet = workbook.addWorksheet('Penjelasan', {
    pageSetup: { orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  [30, 9, 62, 22].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.addRow(['CARA MENGISI']).font = { name: 'Calibri', bold: true, size: 14 };
  rules.forEach((rule, index) => {
    const row = sheet.addRow([`${index + 1}. ${rule}`]);
    sheet.mergeCells(row.number, 1, row.number, 4);
    row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
    row.height = rule.length > 110 ? 32 : 17;
  });
  sheet.addRow([]);
  const head = sheet.addRow(['Kolom', 'Wajib', 'Isi', 'Contoh']);
  head.font = { name: 'Calibri', bold: true };
  head.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  });
  for (const { heading, required, help, choices, example } of columns) {
    const row = sheet.addRow([]);
    const texts = [
      heading.replace(' *', ''),
      required ? 'ya' : '',
      [help, choicesInWords(choices)].filter(Boolean).join(' '),
      String(example),
    ];
    if ((texts[2] ?? '').length > 66) row.height = 30;
    texts.forEach((text, index) => {
      writeSafeText(row.getCell(index + 1), text);
      row.getCell(index + 1).alignment = { wrapText: true, vertical: 'top' };
    });
  }
}

/** A short list in full; long ones are in the workbook to choose from. */
const choicesInWords = (choices: TemplateColumn['choices']): string =>
  Array.isArray(choices) && choices.length > 2 && choices.length <= 8
    ? `Pilihan: ${choices.join(', ')}.`
    : '';
