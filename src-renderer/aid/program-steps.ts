import type { AidSummary, ItemRow, RecipientRow } from '../../src-main/contract/aid.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';

/** The steps of a programme in the order of the work; also the last part of the address. */
export const programSteps = ['barang', 'penerima', 'bast', 'tanda-terima', 'bnba', 'rekap'] as const;
export type ProgramStep = (typeof programSteps)[number];

export const stepLabels: Record<ProgramStep, string> = {
  barang: 'Barang',
  penerima: 'Penerima',
  bast: 'BAST',
  'tanda-terima': 'Tanda terima',
  bnba: 'BNBA',
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
): Record<ProgramStep, StepProgress> {
  const count = (has: (row: RecipientRow) => boolean) => recipients.filter(has).length;
  const total = recipients.length;
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
    'tanda-terima': progress(
      count((row) => row.deliveredAt !== null),
      total,
      'diserahkan',
    ),
    bnba: progress(
      count((row) => row.nik !== null && row.villageName !== null),
      total,
      'lengkap',
    ),
    rekap:
      summary && summary.recipients > 0
        ? {
            text: `${formatNumber(summary.villages)} desa, ${formatNumber(summary.districts)} kecamatan`,
            state: 'open',
          }
        : { text: 'Belum ada', state: 'empty' },
  };
}
