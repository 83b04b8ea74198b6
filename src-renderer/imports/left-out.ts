import { formatNumber } from '../../src-main/rules/format-number.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import type { PreviewAnswer } from './use-preview.ts';

/** Which rows will not be written, in words; '' when all will. */
export function leftOutInWords(counts: PreviewAnswer['counts'] | undefined): string {
  const parts = [
    counts && counts.rejected > 0 ? `${formatNumber(counts.rejected)} baris ditolak` : '',
    counts && counts.needsDecision > 0 ? `${formatNumber(counts.needsDecision)} baris belum diputuskan` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join(' dan ')}: tidak ikut, dan dapat disimpan sesudah impor.`;
}

/** Rows that nobody decided are left out knowingly. */
export const confirmUndecided = (rows: number): Promise<boolean> =>
  confirmDestructive({
    title: `${formatNumber(rows)} baris belum diputuskan`,
    text: 'Baris itu tidak ikut diimpor. Sesudahnya dapat disimpan sebagai berkas dan diimpor lagi.',
    confirmLabel: 'Impor tanpa baris itu',
  });
