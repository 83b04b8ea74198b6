import type { RecipientRow } from '../../src-main/contract/aid.ts';

export type RecipientStage = 'delivered' | 'printed' | 'numbered' | 'ready' | 'no-goods';

/** How far the handover to one recipient is. */
export const stageOf = (row: RecipientRow): RecipientStage => {
  if (row.deliveredAt) return 'delivered';
  if (row.printedAt) return 'printed';
  if (row.letterNumber) return 'numbered';
  return row.units > 0 ? 'ready' : 'no-goods';
};

export const stageWords: Record<RecipientStage, { label: string; tone: 'good' | 'info' | 'wait' | 'quiet' }> =
  {
    delivered: { label: 'Diserahkan', tone: 'good' },
    printed: { label: 'Dicetak', tone: 'info' },
    numbered: { label: 'Bernomor', tone: 'info' },
    ready: { label: 'Belum bernomor', tone: 'quiet' },
    'no-goods': { label: 'Belum ada barang', tone: 'wait' },
  };

/** "Roti Mawar · Bojong, Mrebet": what tells two people of one name apart. */
export const placeOf = (row: Pick<RecipientRow, 'villageName' | 'districtName'>): string =>
  row.villageName ? `${row.villageName}, ${row.districtName ?? ''}` : 'Desa belum diisi';
