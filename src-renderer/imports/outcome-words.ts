import type { ImportRequest, Outcome, PreviewRow } from '../../src-main/contract/imports.ts';
import type { Tone } from '../components/status-badge.tsx';

export interface OutcomeWords {
  outcome: Outcome;
  label: string;
  tone: Tone;
  /** What becomes of such rows. */
  meaning: string;
}

/** In the order of the filter tabs; word and colour together. */
export const outcomeWords: OutcomeWords[] = [
  { outcome: 'new', label: 'Baru', tone: 'good', meaning: 'Akan ditambahkan.' },
  {
    outcome: 'changed',
    label: 'Berubah',
    tone: 'info',
    meaning: 'Data lama diperbarui; sel kosong tidak menghapus.',
  },
  { outcome: 'unchanged', label: 'Tetap', tone: 'quiet', meaning: 'Sudah sama dengan data yang ada.' },
  {
    outcome: 'needs-decision',
    label: 'Perlu keputusan',
    tone: 'wait',
    meaning: 'Tidak ikut diimpor sampai Anda memutuskan.',
  },
  {
    outcome: 'rejected',
    label: 'Ditolak',
    tone: 'bad',
    meaning: 'Tidak ikut diimpor sampai selnya diperbaiki.',
  },
  {
    outcome: 'skipped',
    label: 'Dilewati',
    tone: 'quiet',
    meaning: 'Judul, nomor kolom, jumlah, baris kosong, atau yang Anda lewati.',
  },
];

export const wordsOf = (outcome: Outcome): OutcomeWords =>
  outcomeWords.find((words) => words.outcome === outcome) ?? {
    outcome,
    label: outcome,
    tone: 'quiet',
    meaning: '',
  };

/** Severity of a problem as a word and a colour, the worst first. */
export const severityWords = {
  error: { label: 'Kesalahan', tone: 'bad' },
  decision: { label: 'Keputusan', tone: 'wait' },
  warning: { label: 'Peringatan', tone: 'quiet' },
} as const;

export const kindLabels: Record<ImportRequest['kind'], string> = {
  businesses: 'Pelaku Usaha',
  recipients: 'Penerima Bantuan',
  'aid-history': 'Riwayat Bantuan',
};

const severities = Object.keys(severityWords);

/** What stops a row stands before what is only worth knowing. */
export const worstFirst = <P extends { severity: string }>(problems: P[]): P[] =>
  problems.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/** Why a row is not written, or whom it is laid over; '' for a new one. */
export function reasonOf({ outcome, skippedBecause, sameAs }: PreviewRow): string {
  if (skippedBecause !== null) return skippedBecause;
  if (outcome !== 'unchanged' && outcome !== 'changed') return '';
  if (sameAs === '') return outcome === 'unchanged' ? 'Sudah sama dengan data yang ada.' : '';
  return outcome === 'unchanged' ? `Sudah sama dengan data ${sameAs}.` : `Memperbarui data ${sameAs}.`;
}
