import type { AidSummary, ItemRow, RecipientRow } from '../../src-main/contract/aid.ts';
import type { HandoverRow } from '../../src-main/contract/handovers.ts';
import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';

/** The steps of a programme in the order of the work; also the last part of the address. */
export const programSteps = [
  'barang',
  'penerima',
  'bast',
  'tanda-terima',
  'bnba',
  'surat',
  'penyerahan',
  'pengembalian',
  'monev',
  'rekap',
] as const;
export type ProgramStep = (typeof programSteps)[number];

export const stepLabels: Record<ProgramStep, string> = {
  barang: 'Barang',
  penerima: 'Penerima',
  bast: 'BAST',
  'tanda-terima': 'Tanda terima',
  bnba: 'BNBA',
  surat: 'Surat lain',
  penyerahan: 'Penyerahan',
  pengembalian: 'Pengembalian',
  monev: 'Monev',
  rekap: 'Rekap',
};

export interface StepProgress {
  /** "146 dari 148 dicetak": how many of how many, in words. */
  text: string;
  state: 'empty' | 'open' | 'complete' | 'wrong';
}

const progress = (done: number, total: number, word: string): StepProgress =>
  total === 0
    ? { text: 'Belum ada', state: 'empty' }
    : {
        text: `${formatNumber(done)} dari ${formatNumber(total)} ${word}`,
        state: done > total ? 'wrong' : done === total ? 'complete' : 'open',
      };

const sum = <T>(rows: T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);

/** How far each step is. Every number names its own thing: units, recipients, letters (domain.md). */
export function stepProgress(
  items: ItemRow[],
  recipients: RecipientRow[],
  summary: AidSummary | undefined,
  handovers: HandoverRow[],
  monitored: MonitoredRow[],
): Record<ProgramStep, StepProgress> {
  const count = (has: (row: RecipientRow) => boolean) => recipients.filter(has).length;
  const total = recipients.length;
  // Who gets its goods in parts is one recipient.
  const people = new Set(recipients.map((row) => `${row.businessId} ${row.groupId}`)).size;
  const goods = progress(
    sum(items, (row) => row.allocated),
    sum(items, (row) => row.quantityBought),
    'dialokasikan',
  );
  return {
    barang: items.some((row) => row.left < 0) ? { ...goods, state: 'wrong' } : goods,
    penerima: progress(
      count((row) => row.units > 0),
      total,
      'berisi barang',
    ),
    bast: progress(
      count((row) => row.printedAt !== null),
      total,
      'dicetak',
    ),
    'tanda-terima':
      total === 0
        ? { text: 'Belum ada', state: 'empty' }
        : { text: `${formatNumber(people)} penerima`, state: 'open' },
    bnba: progress(
      count((row) => row.nik !== null && row.villageName !== null),
      total,
      'lengkap',
    ),
    surat: {
      text: total === 0 ? 'Belum ada' : 'pernyataan, NPHD, label',
      state: total === 0 ? 'empty' : 'open',
    },
    ...laterProgress(handovers, monitored),
    rekap:
      summary && summary.recipients > 0
        ? {
            text: `${formatNumber(summary.villages)} desa, ${formatNumber(summary.districts)} kecamatan`,
            state: 'open',
          }
        : { text: 'Belum ada', state: 'empty' },
  };
}

/** The steps after the papers. A visit is due or it is not: there is nothing to be complete. */
function laterProgress(
  handovers: HandoverRow[],
  monitored: MonitoredRow[],
): Record<'penyerahan' | 'pengembalian' | 'monev', StepProgress> {
  const today = isoDateOf(new Date());
  const printed = handovers.filter((row) => row.firstPrintedAt !== null);
  const due = monitored.filter((row) => row.dueAt !== null && row.dueAt <= today).length;
  return {
    penyerahan: progress(
      handovers.filter((row) => row.deliveredAt !== null).length,
      handovers.length,
      'diserahkan',
    ),
    pengembalian: progress(
      printed.filter((row) => row.signedBackAt !== null).length,
      printed.length,
      'kembali',
    ),
    monev:
      monitored.length === 0
        ? { text: 'Belum ada', state: 'empty' }
        : due > 0
          ? { text: `${formatNumber(due)} jatuh tempo`, state: 'wrong' }
          : { text: 'tidak ada yang jatuh tempo', state: 'open' },
  };
}
