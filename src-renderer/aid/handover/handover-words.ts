import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import type { Tone } from '../../components/status-badge.tsx';
import { placeOf } from '../recipient-status.ts';
import type { RowStatus } from '../row-filter.tsx';

export type HandoverStage = 'no-goods' | 'unnumbered' | 'open' | 'delivered';

/** How far the handover to one recipient is. */
export function handoverStage(row: HandoverRow): HandoverStage {
  if (row.deliveredAt) return 'delivered';
  if (row.letterNumber) return 'open';
  return row.items.length > 0 ? 'unnumbered' : 'no-goods';
}

export const handoverStageWords: Record<HandoverStage, { label: string; tone: Tone }> = {
  'no-goods': { label: 'Belum ada barang', tone: 'quiet' },
  unnumbered: { label: 'Belum bernomor', tone: 'quiet' },
  open: { label: 'Belum diserahkan', tone: 'wait' },
  delivered: { label: 'Diserahkan', tone: 'good' },
};

/** Its paper says something else than its records. */
export const needsReprint = (row: HandoverRow): boolean =>
  row.firstPrintedAt !== null && row.printedAt === null;

export const returnedUnits = (row: HandoverRow): number =>
  row.items.reduce((sum, item) => sum + item.returned, 0);

export const handoverStatuses: RowStatus<HandoverRow>[] = [
  { value: 'open', label: 'Belum diserahkan', is: (row) => handoverStage(row) === 'open' },
  { value: 'delivered', label: 'Diserahkan', is: (row) => handoverStage(row) === 'delivered' },
  {
    value: 'unnumbered',
    label: 'Belum bernomor',
    is: (row) => ['unnumbered', 'no-goods'].includes(handoverStage(row)),
  },
  { value: 'reprint', label: 'Perlu cetak ulang', is: needsReprint },
  {
    value: 'returned',
    label: 'Ada barang kembali atau diganti',
    is: (row) => row.items.some((item) => item.returned > 0 || item.replaced > 0),
  },
];

/** Who it is: the group's name, or the person; with the part where there is more than one. */
export const whoIs = (row: Pick<HandoverRow, 'groupId' | 'name' | 'organisation' | 'part'>): string =>
  `${row.groupId === null ? row.name : row.organisation}${row.part > 1 ? ` (bagian ${row.part})` : ''}`;

/** What tells it apart: "Roti Mawar · Bojong, Mrebet". */
export const whereIs = (
  row: Pick<HandoverRow, 'groupId' | 'name' | 'organisation' | 'villageName' | 'districtName'>,
): string => {
  const other = row.groupId === null ? row.organisation : `ketua ${row.name}`;
  return [other, placeOf(row)].filter(Boolean).join(' · ');
};
