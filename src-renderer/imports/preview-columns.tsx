import { IconArrowRight } from '@tabler/icons-react';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import type { Column } from '../components/data-table.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { TwoLines } from '../components/two-lines.tsx';
import styles from './check-step.module.css';
import { reasonOf, wordsOf, worstFirst } from './outcome-words.ts';

const orDash = (text: string) => text || <span className="dim">-</span>;

/** Why the row stands where it stands: its problems first, then what changes, then why it is skipped. */
function Remark({ row }: { row: PreviewRow }) {
  const [problem, ...more] = worstFirst(row.problems);
  const [change, ...otherChanges] = row.changes;
  if (row.outcome === 'skipped' || row.outcome === 'unchanged')
    return <span className="dim">{reasonOf(row)}</span>;
  if (problem)
    return (
      <span className={styles.pair} title={row.problems.map((one) => one.message).join('\n')}>
        <span className={styles.problem} data-severity={problem.severity}>
          {problem.message}
        </span>
        {more.length > 0 ? <span className={styles.second}>dan {more.length} hal lain</span> : null}
      </span>
    );
  if (change)
    return (
      <span className={styles.pair}>
        <span>
          {change.label}: <del className="dim">{change.before || 'kosong'}</del>{' '}
          <IconArrowRight size="0.75rem" aria-label="menjadi" /> {change.after}
        </span>
        {otherChanges.length > 0 ? (
          <span className={styles.second}>juga {otherChanges.map((one) => one.label).join(', ')}</span>
        ) : null}
      </span>
    );
  return <span className="dim">{reasonOf(row)}</span>;
}

/** The rows of the workbook as they would be taken; kept outside of the component so that rows are drawn once. */
export const allColumns: Column<PreviewRow>[] = [
  { key: 'row', head: 'Baris', width: 4.75, align: 'end', cell: (row) => row.row },
  {
    key: 'name',
    head: 'Nama dan usaha',
    width: 10.5,
    grow: 2,
    cell: (row) => (
      <TwoLines first={orDash(row.name || row.organisation)} second={row.name ? row.organisation : ''} />
    ),
  },
  {
    key: 'place',
    head: 'Alamat dan isi',
    width: 10.5,
    grow: 2,
    cell: (row) => <TwoLines first={orDash(row.place)} second={row.detail} />,
  },
  {
    key: 'outcome',
    head: 'Hasil',
    width: 8.75,
    cell: (row) => {
      const words = wordsOf(row.outcome);
      return <StatusBadge tone={words.tone}>{words.label}</StatusBadge>;
    },
  },
  { key: 'remark', head: 'Keterangan', width: 12, grow: 4, cell: (row) => <Remark row={row} /> },
];

/** Among rows of one outcome its column would say the same on every line. */
export const oneOutcomeColumns = allColumns.filter((column) => column.key !== 'outcome');
