import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { DoubleAidRow } from '../../../src-main/contract/aid-recipients.ts';
import type { Column } from '../../components/data-table.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import { letterWords } from './past-aid-list.tsx';
import { recipientColumns } from './recipient-columns.tsx';

/** The list of double aid: who it is, what the same people got before, and the reason that was written. */
export function doubleAidColumns(found: DoubleAidRow[], besidePanel: boolean): Column<RecipientRow>[] {
  const byRecipient = new Map(found.map((row) => [row.recipientId, row]));
  const who = recipientColumns([], besidePanel).filter(
    ({ key }) => key === 'name' || (key === 'place' && !besidePanel),
  );
  const before: Column<RecipientRow> = {
    key: 'past',
    head: 'Sudah diterima',
    width: 12,
    grow: 3,
    cell: (row) => {
      const past = byRecipient.get(row.id)?.past ?? [];
      const [first] = past;
      if (!first) return null;
      const more = past.length > 1 ? `, dan ${past.length - 1} lainnya` : '';
      return (
        <TwoLines
          first={`${first.item}, ${first.program} (${first.year})${more}`}
          second={`${letterWords(first)}; ${first.reasons.join(', ')}`}
        />
      );
    },
  };
  const reason: Column<RecipientRow> = {
    key: 'reason',
    head: 'Alasan',
    width: 8,
    grow: 2,
    cell: (row) =>
      byRecipient.get(row.id)?.writtenReason ?? <StatusBadge tone="wait">Belum ada alasan</StatusBadge>,
  };
  return [...who.map((column) => ({ ...column, total: undefined })), before, reason];
}
