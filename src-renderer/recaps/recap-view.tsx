import { Tabs } from '@mantine/core';
import { useMemo } from 'react';
import type { RecapLine } from '../../src-main/contract/recaps.ts';
import { useRemembered } from '../app/remembered.ts';
import { useAnswer } from '../app/use-office.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { CountTiles } from './count-tiles.tsx';
import { PressSentence } from './press-sentence.tsx';
import { recapColumns } from './recap-columns.tsx';
import { type RecapTable, tables } from './recap-tables.ts';
import styles from './recap-view.module.css';

export interface RecapScope {
  programId: number | null;
  year: number | null;
}

/** The recap of one scope: the six counts, the sentence and the tables. Also a step of the programme page. */
export function RecapView({ scope }: { scope: RecapScope }) {
  const summary = useAnswer('recaps', 'summary', scope);
  const [by, setBy] = useRemembered<RecapTable['by']>('recap-table', 'district');
  const table = tables.find((one) => one.by === by) ?? tables[0];
  if (summary.failure) return <FailureAlert failure={summary.failure} onRetry={summary.reload} />;
  if (!summary.data || !table) return <LoadingScreen />;
  if (summary.data.recipients === 0)
    return (
      <EmptyState
        title="Belum ada penerima untuk direkap"
        text="Rekap terisi sendiri begitu program bantuan mempunyai penerima dan barang, baik diketik maupun diimpor dari Excel."
      />
    );
  return (
    <div className={styles.view}>
      <CountTiles summary={summary.data} />
      <PressSentence sentence={summary.data.sentence} />
      <Tabs value={table.by} onChange={(value) => setBy(value as RecapTable['by'])} keepMounted={false}>
        <Tabs.List aria-label="Tabel rekap">
          {tables.map((one) => (
            <Tabs.Tab key={one.by} value={one.by} fz="0.8125rem">
              {one.tab}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <RecapLines key={table.by} table={table} scope={scope} />
    </div>
  );
}

const keyOf = (line: RecapLine) => `${line.label}|${line.detail}`;

function RecapLines({ table, scope }: { table: RecapTable; scope: RecapScope }) {
  const answer = useAnswer('recaps', 'table', { ...scope, by: table.by }, { keep: false });
  const columns = useMemo(
    () => (answer.data ? recapColumns(table, answer.data.lines, answer.data.total) : []),
    [table, answer.data],
  );
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  return (
    <div className={styles.table}>
      <DataTable
        label={`Rekap ${table.tab.toLowerCase()}`}
        columns={columns}
        rows={answer.data.lines}
        rowKey={keyOf}
        rememberAs={`recap-${table.by}`}
      />
    </div>
  );
}
