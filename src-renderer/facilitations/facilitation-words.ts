import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { daysBetween, formatShortDate } from '../../src-main/rules/dates.ts';
import type { CaseStanding, Validity } from '../../src-main/rules/facilitation.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { Tone } from '../components/status-badge.tsx';

export const caseStandingWords: Record<CaseStanding, { word: string; tone: Tone }> = {
  berjalan: { word: 'Berjalan', tone: 'info' },
  selesai: { word: 'Selesai', tone: 'good' },
  berhenti: { word: 'Berhenti', tone: 'quiet' },
};

export const validityWords: Record<Validity, { word: string; tone: Tone }> = {
  berlaku: { word: 'Berlaku', tone: 'good' },
  'segera berakhir': { word: 'Segera berakhir', tone: 'wait' },
  berakhir: { word: 'Berakhir', tone: 'bad' },
};

/** "lewat tenggat 12 hari", "tenggat 15 Sep 2020", or '' where there is none. */
export function dueWords({ due, overdue }: Pick<CaseRow, 'due' | 'overdue'>, today: string): string {
  if (due === null) return '';
  return overdue
    ? `lewat tenggat ${formatNumber(daysBetween(due, today))} hari`
    : `tenggat ${formatShortDate(due)}`;
}

/** "Mrebet, Bojong"; the district first, because work goes by district. */
export const placeWords = ({ villageName, districtName }: Pick<CaseRow, 'villageName' | 'districtName'>) =>
  [villageName, districtName].filter(Boolean).join(', ');

/** "Siti Aminah" or "3 pelaku usaha". */
export const whoWords = (rows: readonly Pick<CaseRow, 'ownerName'>[]): string =>
  rows.length === 1 ? (rows[0]?.ownerName ?? '') : `${formatNumber(rows.length)} pelaku usaha`;
