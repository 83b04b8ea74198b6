import { useState } from 'react';
import type { Library } from '../../src-main/contract/application.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAnswer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { wordsMatch } from '../components/words-match.ts';
import styles from './about.module.css';
import { LicenceDialog } from './licence-dialog.tsx';

const columns: Column<Library>[] = [
  { key: 'name', head: 'Pustaka', width: 12, grow: 3, cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'version', head: 'Versi', width: 6, grow: 1, cell: (row) => row.version },
  {
    key: 'licence',
    head: 'Lisensi',
    width: 10,
    grow: 2,
    cell: (row) => row.licence,
    sortBy: (row) => row.licence,
  },
];
const keyOf = (row: Library) => `${row.name}@${row.version}`;

/** What others made, searched by name or licence; opened, its licence is read. */
export function LibraryTable() {
  const answer = useAnswer('application', 'libraries', {});
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Library | null>(null);
  const all = answer.data ?? [];
  const rows = all.filter((row) => wordsMatch(text, `${row.name} ${row.licence}`));
  return (
    <>
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      <SearchBox label="Cari pustaka atau lisensi" value={text} onChange={setText} delay={0} />
      <div className={styles.table}>
        <DataTable
          label="Daftar pustaka"
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          onOpen={setOpened}
          loading={answer.loading}
          empty={<EmptyState title="Tidak ada pustaka yang cocok" text="Ubah kata yang dicari." />}
          footer={
            <span>
              {formatNumber(rows.length)} pustaka. Tekan Enter atau klik dua kali untuk membaca lisensinya.
            </span>
          }
        />
      </div>
      {opened ? <LicenceDialog library={opened} onClose={() => setOpened(null)} /> : null}
    </>
  );
}
