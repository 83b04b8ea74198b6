import type { ParticipantRow, TrainingRow } from '../../src-main/contract/trainings.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { Tone } from '../components/status-badge.tsx';

export const modeWords: Record<TrainingRow['mode'], string> = {
  'tatap muka': 'Tatap muka',
  daring: 'Daring',
  campuran: 'Campuran',
};

export const stateWords: Record<TrainingRow['state'], { word: string; tone: Tone }> = {
  rencana: { word: 'Rencana', tone: 'quiet' },
  berjalan: { word: 'Berjalan', tone: 'info' },
  selesai: { word: 'Selesai', tone: 'good' },
  batal: { word: 'Batal', tone: 'bad' },
};

export const standingWords: Record<ParticipantRow['standing'], { word: string; tone: Tone }> = {
  calon: { word: 'Calon', tone: 'quiet' },
  terpilih: { word: 'Terpilih', tone: 'wait' },
  peserta: { word: 'Peserta', tone: 'good' },
  mundur: { word: 'Mundur', tone: 'bad' },
};

export const roleWords: Record<ParticipantRow['role'], string> = {
  pemilik: 'Pemilik',
  pekerja: 'Pekerja',
  tamu: 'Tamu',
};

/** "83,3 %", or "belum dicatat" before the first session. */
export const shareWords = (share: number | null): string =>
  share === null ? 'belum dicatat' : `${formatNumber(share, 1)} %`;

/** "24–27 Agu 2020", "24 Agu 2020 – 3 Sep 2020", or nothing yet. */
export function daysWords(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'belum dijadwalkan';
  if (first === last) return formatShortDate(first);
  const [from, to] = [formatShortDate(first), formatShortDate(last)];
  return first.slice(0, 7) === last.slice(0, 7) ? `${from.split(' ')[0]}–${to}` : `${from} – ${to}`;
}
