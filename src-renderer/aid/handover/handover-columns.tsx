import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatShortDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import type { Column } from '../../components/data-table.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import {
  handoverStage,
  handoverStageWords,
  needsReprint,
  returnedUnits,
  whereIs,
  whoIs,
} from './handover-words.ts';

const unitsOf = (row: HandoverRow) => row.items.reduce((sum, item) => sum + item.quantity, 0);

/** The columns of the handovers; beside an open panel only what is needed to find a row. */
export const handoverColumns = (shown: HandoverRow[], narrow: boolean): Column<HandoverRow>[] => {
  const who: Column<HandoverRow> = {
    key: 'who',
    head: 'Penerima',
    width: 14,
    grow: 3,
    cell: (row) => <TwoLines first={whoIs(row)} second={whereIs(row)} />,
    sortBy: whoIs,
    total: `${formatNumber(shown.length)} penyerahan`,
  };
  const letter: Column<HandoverRow> = {
    key: 'letter',
    head: 'BAST',
    width: 11,
    grow: 1,
    cell: (row) =>
      row.letterNumber === null ? (
        <span className="dim">belum bernomor</span>
      ) : (
        <TwoLines
          first={<span className="figures">{row.letterNumber}</span>}
          second={needsReprint(row) ? 'perlu cetak ulang' : row.printedAt ? 'dicetak' : 'belum dicetak'}
        />
      ),
    sortBy: (row) => row.letterNumber,
  };
  const units: Column<HandoverRow> = {
    key: 'units',
    head: 'Unit',
    width: 5,
    align: 'end',
    cell: (row) => formatNumber(unitsOf(row)),
    sortBy: unitsOf,
    total: formatNumber(shown.reduce((sum, row) => sum + unitsOf(row), 0)),
  };
  const stage: Column<HandoverRow> = {
    key: 'stage',
    head: 'Keadaan',
    width: 9.5,
    cell: (row) => {
      const { label, tone } = handoverStageWords[handoverStage(row)];
      return <StatusBadge tone={tone}>{label}</StatusBadge>;
    },
    sortBy: (row) => handoverStageWords[handoverStage(row)].label,
  };
  const delivered: Column<HandoverRow> = {
    key: 'delivered',
    head: 'Diserahkan',
    width: 9.5,
    cell: (row) =>
      row.deliveredAt === null ? null : (
        <TwoLines
          first={<span className="figures">{formatShortDate(row.deliveredAt)}</span>}
          second={row.receivedBy === 'kuasa' ? `kuasa: ${row.proxyName}` : row.place}
        />
      ),
    sortBy: (row) => row.deliveredAt,
  };
  const returned: Column<HandoverRow> = {
    key: 'returned',
    head: 'Kembali',
    width: 5.5,
    align: 'end',
    cell: (row) => (returnedUnits(row) > 0 ? formatNumber(returnedUnits(row)) : null),
    sortBy: returnedUnits,
    total: formatNumber(shown.reduce((sum, row) => sum + returnedUnits(row), 0)),
  };
  return narrow ? [who, letter, stage] : [who, letter, units, stage, delivered, returned];
};
