import type { AttendanceEntry } from '../contract/attendance.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { ParticipantRow, SessionRow, TrainingRow } from '../contract/trainings.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { formatLongDate, weekdayName } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { fillPlaceholders } from '../rules/letter-placeholders.ts';
import type { TrainingPlaceholder } from '../rules/training-placeholders.ts';
import type { CurriculumRecord, TrainingRecord } from '../trainings/training-repository.ts';

/** All that the papers of a training say, read at one moment. */
export interface TrainingPaperData {
  training: TrainingRecord;
  row: TrainingRow;
  curricula: readonly CurriculumRecord[];
  /** In order of time. */
  sessions: readonly SessionRow[];
  /** Of the standing `peserta`, by name. */
  participants: readonly ParticipantRow[];
  marks: readonly AttendanceEntry[];
  /** Who signs, or null where no official is there. */
  official: OfficialRow | null;
  settings: PaperSettings;
}

/** "Kamis, 10 September 2020". */
export const dayAndDate = (iso: string): string => `${weekdayName(iso)}, ${formatLongDate(iso)}`;

/** "24 sampai dengan 27 Agustus 2020", or dots for the pen while nothing is scheduled. */
export function daysOf({ firstDate, lastDate }: Pick<TrainingRow, 'firstDate' | 'lastDate'>): string {
  if (firstDate === null || lastDate === null) return '……………………………';
  if (firstDate === lastDate) return formatLongDate(firstDate);
  const [from, to] = [formatLongDate(firstDate), formatLongDate(lastDate)];
  const sameMonth = firstDate.slice(0, 7) === lastDate.slice(0, 7);
  return `${sameMonth ? from.split(' ')[0] : from} sampai dengan ${to}`;
}

/** Where it is held: the place, the link, or both. */
export const placeOf = ({ mode, place, link }: TrainingRecord): string =>
  [mode === 'daring' ? 'daring' : place, mode === 'tatap muka' ? '' : link].filter(Boolean).join(', ');

/** Curricula that are held, with the sum of their lessons. */
export function heldCurriculaOf({ curricula, sessions }: TrainingPaperData): {
  held: CurriculumRecord[];
  hours: number;
} {
  const taught = new Set(sessions.filter((one) => one.held).map((one) => one.curriculumId));
  const held = curricula.filter((one) => taught.has(one.id));
  return { held, hours: held.reduce((sum, one) => sum + (one.hours ?? 0), 0) };
}

/** Fills a text of the settings for a participant, or (null) for the whole training. */
export function fillTrainingText(
  text: string,
  data: TrainingPaperData,
  participant: ParticipantRow | null,
): string {
  const { training, row } = data;
  const share = participant?.attendanceShare ?? null;
  const values: Record<TrainingPlaceholder, string> = {
    judul: training.title,
    tema: training.theme,
    penyelenggara: training.organiser,
    mitra: training.partner,
    tanggal: daysOf(row),
    tempat: placeOf(training),
    jumlahJam: formatNumber(heldCurriculaOf(data).hours),
    nama: participant?.name ?? '……………………………',
    usaha: participant?.organisation ?? '',
    kehadiran: share === null ? '-' : `${formatNumber(share, 1)} %`,
  };
  return fillPlaceholders(text, values);
}
