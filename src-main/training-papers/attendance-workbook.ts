import { formatSlashDate } from '../rules/dates.ts';
import { curriculaWords } from '../rules/training.ts';
import { listWorkbook } from '../spreadsheets/list-workbook.ts';
import type { TrainingPaperData } from './paper-data.ts';

const who = [
  { heading: 'NO', width: 6 },
  { heading: 'NAMA', width: 28 },
  { heading: 'NIK', width: 20, asText: true },
  { heading: 'L/P', width: 6 },
  { heading: 'NAMA USAHA', width: 26 },
  { heading: 'ALAMAT', width: 32 },
  { heading: 'NO HP', width: 18, asText: true },
];
const result = ['HADIR', 'KEHADIRAN (%)', 'PRETES', 'POSTES', 'KELULUSAN', 'NOMOR SERTIFIKAT'];

/**
 * The participants with their attendance, in the shape that `import attendance` reads again: a column per session
 * with H/I/S/A, after the identifying ones. Identity numbers are text.
 */
export function attendanceWorkbook(data: TrainingPaperData): Promise<Uint8Array> {
  const { training, row, sessions, participants, marks, settings } = data;
  const known = new Map(marks.map((one) => [`${one.participantId}/${one.sessionId}`, one.mark]));
  return listWorkbook({
    name: 'Kehadiran',
    lines: [
      settings.letterhead.office,
      training.title,
      `${curriculaWords(row.held, row.curricula)}, ${participants.length} peserta`,
    ],
    frozen: 2,
    columns: [
      ...who,
      ...sessions.map(({ date }, index) => ({ heading: `P${index + 1} ${formatSlashDate(date)}`, width: 9 })),
      ...result.map((heading) => ({ heading, width: 13 })),
    ],
    rows: participants.map((one, index) => [
      index + 1,
      one.name,
      one.nik ?? '',
      one.gender ?? '',
      one.organisation,
      one.address,
      one.phone,
      ...sessions.map((session) => known.get(`${one.id}/${session.id}`) ?? ''),
      one.present,
      one.attendanceShare,
      one.preTest,
      one.postTest,
      one.passed ? 'Memenuhi' : 'Belum',
      one.certificateNumber ?? '',
    ]),
  });
}
