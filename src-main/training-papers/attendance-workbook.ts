import ExcelJS from 'exceljs';
import { formatSlashDate } from '../rules/dates.ts';
import { curriculaWords } from '../rules/training.ts';
import { safeCellText } from '../spreadsheets/write-safe-text.ts';
import type { TrainingPaperData } from './paper-data.ts';

const columns: [heading: string, width: number][] = [
  ['NO', 6],
  ['NAMA', 28],
  ['NIK', 20],
  ['L/P', 6],
  ['NAMA USAHA', 26],
  ['ALAMAT', 32],
  ['NO HP', 18],
];

/**
 * The participants with their attendance, in the shape that `import attendance` reads again: a column per session
 * with H/I/S/A, after the identifying ones. Identity numbers are text.
 */
export async function attendanceWorkbook(data: TrainingPaperData): Promise<Uint8Array> {
  const { training, row, sessions, participants, marks, settings } = data;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Sentra IKM';
  workbook.title = training.title;
  const headRow = 4;
  const sheet = workbook.addWorksheet('Kehadiran', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getCell('A1').value = safeCellText(settings.letterhead.office);
  sheet.getCell('A2').value = safeCellText(training.title);
  sheet.getCell('A3').value = safeCellText(
    `${curriculaWords(row.held, row.curricula)}, ${participants.length} peserta`,
  );
  for (const line of [1, 2]) sheet.getRow(line).font = { bold: true };
  const headings = [
    ...columns.map(([heading]) => heading),
    ...sessions.map((session, index) => `P${index + 1} ${formatSlashDate(session.date)}`),
    'HADIR',
    'KEHADIRAN (%)',
    'PRETES',
    'POSTES',
    'KELULUSAN',
    'NOMOR SERTIFIKAT',
  ];
  const head = sheet.getRow(headRow);
  head.values = headings;
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3E9E7' } };
  for (const [index, heading] of headings.entries())
    sheet.getColumn(index + 1).width = columns[index]?.[1] ?? (/^P\d/.test(heading) ? 9 : 13);

  const known = new Map(marks.map((one) => [`${one.participantId}/${one.sessionId}`, one.mark]));
  for (const [index, one] of participants.entries())
    sheet.addRow([
      index + 1,
      safeCellText(one.name),
      one.nik ?? '',
      one.gender ?? '',
      safeCellText(one.organisation),
      safeCellText(one.address),
      safeCellText(one.phone),
      ...sessions.map((session) => known.get(`${one.id}/${session.id}`) ?? ''),
      one.present,
      one.attendanceShare,
      one.preTest,
      one.postTest,
      one.passed ? 'Memenuhi' : 'Belum',
      safeCellText(one.certificateNumber ?? ''),
    ]);
  for (const column of [3, 7]) sheet.getColumn(column).numFmt = '@';
  const lines: Partial<ExcelJS.Borders> = Object.fromEntries(
    ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin', color: { argb: 'FFB9C5C2' } }]),
  );
  sheet.eachRow((line, number) => {
    if (number >= headRow)
      line.eachCell({ includeEmpty: true }, (cell) => {
        cell.border = lines;
      });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
