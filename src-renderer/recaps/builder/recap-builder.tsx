import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { RecapCell, RecapFilter, RecapQuestion } from '../../../src-main/contract/recap-builder.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useTextSize } from '../../app/text-size.ts';
import { useAction, useAnswer } from '../../app/use-office.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { tellFailure } from '../../components/tell.tsx';
import { tellSaved } from '../../components/tell-saved.tsx';
import { ViewsMenu, type ViewWords } from '../../components/views-menu.tsx';
import { RecapHeader } from '../recap-header.tsx';
import styles from './builder.module.css';
import { CellPanel } from './cell-panel.tsx';
import { firstQuestion, readQuestion } from './question.ts';
import { QuestionBar } from './question-bar.tsx';
import { RecapFilters } from './recap-filters.tsx';
import { RecapFoot } from './recap-foot.tsx';
import frame from './recap-table.module.css';
import { RecapTable } from './recap-table.tsx';

const viewWords: ViewWords = {
  screen: 'recap',
  noun: 'rekap',
  purpose: 'Simpan susunan rekap yang sering diminta dengan sebuah nama.',
  onlyThis: 'Hanya susunan rekapnya yang dihapus; data tidak berubah.',
  example: 'Pelaku usaha per kecamatan dan skala',
};

/** Susun rekap: rows, columns, measures and filters are free; each number opens what it counts. */
export default function RecapBuilder() {
  const [kept, keep] = useRemembered<RecapQuestion>('recap.question', firstQuestion);
  const question = useMemo(() => readQuestion(JSON.stringify(kept)) ?? firstQuestion, [kept]);
  const [opened, setOpened] = useState<{ cell: RecapCell; words: string } | null>(null);
  const { data: register } = useAnswer('recaps', 'prepare', {});
  const hasMeasures = question.measures.length > 0;
  const answer = useAnswer('recaps', 'build', question, { enabled: hasMeasures });
  const save = useAction('recaps', 'exportBuilt', { invalidates: [] });
  // The parts of the screen are drawn anew only when what they show is another one: not all of them twice for each recap.
  const setQuestion = useCallback(
    (next: RecapQuestion) => {
      setOpened(null);
      keep(next);
    },
    [keep],
  );
  const setFilter = useCallback(
    (filter: RecapFilter) => setQuestion({ ...question, filter }),
    [question, setQuestion],
  );
  const open = useCallback((cell: RecapCell, words: string) => setOpened({ cell, words }), []);
  const exportNow = async () => {
    const result = await save.run(question);
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Rekap', result.value.path);
  };
  useCommands({ export: () => void exportNow(), ...(opened ? { close: () => setOpened(null) } : {}) });
  // Another text size makes every row another height.
  const textSize = useTextSize();
  const isRefused = answer.failure?.code.startsWith('recap-');
  return (
    <PageFrame
      fill
      header={
        <RecapHeader
          detail={
            answer.data && !isRefused ? answer.data.sheet.title : 'Susun sendiri baris, kolom, dan ukurannya'
          }
          actions={
            <>
              <ViewsMenu
                words={viewWords}
                current={() => question}
                read={readQuestion}
                onOpen={setQuestion}
              />
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
                loading={save.busy}
                disabled={!answer.data || isRefused || !hasMeasures}
                onClick={() => void exportNow()}
              >
                Ekspor ke Excel
              </Button>
            </>
          }
        />
      }
      panel={
        opened ? (
          <CellPanel
            question={question}
            cell={opened.cell}
            words={opened.words}
            onClose={() => setOpened(null)}
          />
        ) : undefined
      }
    >
      <QuestionBar question={question} onChange={setQuestion} />
      <RecapFilters filter={question.filter} onChange={setFilter} measures={question.measures} />
      <div className={styles.result}>
        {!hasMeasures ? (
          <EmptyState title="Belum ada ukuran" text="Pilih sedikitnya satu ukuran, misalnya Pelaku usaha." />
        ) : isRefused ? (
          <EmptyState title="Rekap ini tidak dapat disusun" text={answer.failure?.message ?? ''} />
        ) : answer.failure ? (
          <FailureAlert failure={answer.failure} onRetry={answer.reload} />
        ) : answer.data ? (
          <div className={frame.frame}>
            <RecapTable key={textSize} answer={answer.data} onOpen={open} />
            <RecapFoot question={question} answer={answer.data} businesses={register?.businesses ?? 0} />
          </div>
        ) : (
          <LoadingScreen />
        )}
      </div>
    </PageFrame>
  );
}
