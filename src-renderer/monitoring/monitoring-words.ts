import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { CONDITIONS, type Condition } from '../../src-main/rules/monitoring.ts';
import type { Tone } from '../components/status-badge.tsx';

/** The colour of each condition on the trend, as a variable of app/theme.ts. */
export const conditionColors: Record<Condition, string> = {
  baik: 'var(--bar)',
  'rusak ringan': 'var(--wait)',
  'rusak berat': 'var(--bad)',
  hilang: 'var(--text)',
  dipindahtangankan: 'var(--info)',
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 baik, 2 rusak ringan", the best first. */
export const conditionsInWords = (found: Partial<Record<Condition, number>>): string =>
  CONDITIONS.flatMap((condition) => {
    const count = found[condition] ?? 0;
    return count > 0 ? [`${formatNumber(count)} ${condition}`] : [];
  }).join(', ');

/** When the next visit is due, in a word and its colour. */
export function dueInWords(row: MonitoredRow, today: string): { label: string; tone: Tone } {
  if (row.dueAt === null) return { label: 'Tidak dijadwalkan', tone: 'quiet' };
  if (row.overdueDays > 0) return { label: `Terlambat ${formatNumber(row.overdueDays)} hari`, tone: 'bad' };
  if (row.dueAt === today) return { label: 'Hari ini', tone: 'wait' };
  return { label: formatShortDate(row.dueAt), tone: 'info' };
}

/** Due today or before. */
export const isDue = (row: MonitoredRow, today: string): boolean => row.dueAt !== null && row.dueAt <= today;
