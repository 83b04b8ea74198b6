import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { type Column, DataTable, type RowKey } from '../../components/data-table.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import { wordsMatch } from '../../components/words-match.ts';
import { placeOf, stageOf, stageWords } from '../recipient-status.ts';
import type { PaperStepProps } from './paper-question.ts';
import styles from './papers.module.css';

const columns: Column<RecipientRow>[] = [
  {
    key: 'name',
    head: 'Penerima',
    width: 9,
    grow: 1,
    cell: (row) => (
      <TwoLines
        first={row.groupId === null ? row.name : row.organisation}
        second={`${placeOf(row)} · ${stageWords[stageOf(row)].label.toLowerCase()}`}
      />
    ),
  },
];
const keyOf = (row: RecipientRow) => row.id;

/** For whom: all of the programme, or some of them. */
export function WhoSection({ recipients, chosen, onChoose }: Omit<PaperStepProps, 'program'>) {
  const [search, setSearch] = useState('');
  const shown = useMemo(
    () =>
      recipients.filter((row) =>
        wordsMatch(
          search,
          `${row.name} ${row.organisation} ${placeOf(row)} ${stageWords[stageOf(row)].label}`,
        ),
      ),
    [recipients, search],
  );
  const notPrinted = recipients.filter((row) => row.printedAt === null);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Penerima</h2>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Penerima yang dicetak"
        value={chosen === null ? 'all' : 'some'}
        onChange={(value) => onChoose(value === 'all' ? null : new Set())}
        data={[
          { value: 'all', label: `Semua (${formatNumber(recipients.length)})` },
          { value: 'some', label: chosen === null ? 'Terpilih' : `Terpilih (${formatNumber(chosen.size)})` },
        ]}
      />
      {chosen === null ? null : (
        <>
          <SearchBox value={search} onChange={setSearch} label="Cari penerima" />
          <div className={styles.choice}>
            <DataTable
              label="Pilih penerima"
              columns={columns}
              rows={shown}
              rowKey={keyOf}
              rowHeight={2.5}
              selected={chosen as ReadonlySet<RowKey>}
              onSelect={(next) => onChoose(next as Set<number>)}
              empty={<p className={styles.none}>Tidak ada yang cocok.</p>}
            />
          </div>
          {notPrinted.length > 0 && notPrinted.length < recipients.length ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => onChoose(new Set(notPrinted.map((row) => row.id)))}
            >
              Pilih {formatNumber(notPrinted.length)} yang belum dicetak
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}
