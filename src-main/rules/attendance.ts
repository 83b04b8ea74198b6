import { type Cell, readCell } from './cell.ts';

/** H (hadir), I (izin), S (sakit), A (alpa). */
export const ATTENDANCE_MARKS = ['H', 'I', 'S', 'A'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

const WORDS: Record<AttendanceMark, string> = {
  H: 'h hadir v ya y 1 √ ✓ ✔',
  I: 'i izin ijin',
  S: 's sakit',
  A: 'a alpa alpha alfa absen x 0 tidak tidakhadir tdk',
};

const MARKS = new Map(
  ATTENDANCE_MARKS.flatMap((mark) =>
    WORDS[mark].split(' ').map((word): [string, AttendanceMark] => [word, mark]),
  ),
);

/** What a cell of an attendance list says: null when blank, 'unreadable' when it is none of the known marks. */
export function parseAttendance(raw: Cell): AttendanceMark | null | 'unreadable' {
  const cell = readCell(raw, 'attendance');
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'problem') return 'unreadable';
  const word = String(cell.kind === 'number' ? cell.number : cell.text).toLowerCase();
  return MARKS.get(word.replace(/[\s.]/g, '')) ?? 'unreadable';
}
