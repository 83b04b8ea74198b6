import { CloseButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import { StatusBadge } from '../components/status-badge.tsx';
import type { Decision } from './import-draft.ts';
import { reasonOf, wordsOf, worstFirst } from './outcome-words.ts';
import { ProblemView } from './problem-view.tsx';
import { type RowCell, RowCells } from './row-cells.tsx';
import { RowDecision } from './row-decision.tsx';
import styles from './row-panel.module.css';

interface Props {
  row: PreviewRow;
  cells: RowCell[];
  /** Cells that the officer has corrected: cell -> text. */
  corrections: Record<string, string> | undefined;
  labelOf: (field: string) => string;
  decision: Decision | undefined;
  busy: boolean;
  /** Corrected cells: field -> text. */
  onCorrect: (cells: Record<string, string>) => void;
  onDecide: (decision: Decision) => void;
  onUndecide: () => void;
  onClose: () => void;
}

/** All about one row of the workbook: what it brings, what is wrong with it, and what to do about it. */
export function RowPanel(props: Props) {
  const { row, decision, busy, onCorrect } = props;
  const words = wordsOf(row.outcome);
  const problems = worstFirst(row.problems);
  // What stops a row and how it is decided stand above what is only worth knowing, without scrolling.
  const isFirst = row.outcome === 'needs-decision' || decision !== undefined;
  const views = (list: typeof problems) =>
    list.map((problem) => (
      <ProblemView
        key={`${problem.field}.${problem.code}`}
        problem={problem}
        label={props.labelOf(problem.field)}
        busy={busy}
        onCorrect={onCorrect}
      />
    ));
  const deciding = (
    <RowDecision row={row} decision={decision} onDecide={props.onDecide} onUndecide={props.onUndecide} />
  );
  return (
    <aside className={styles.panel} data-row-panel aria-label={`Baris ${row.row}`}>
      <header className={styles.head}>
        <h2 className={styles.title}>Baris {row.row}</h2>
        <StatusBadge tone={words.tone}>{words.label}</StatusBadge>
        <CloseButton className={styles.close} onClick={props.onClose} aria-label="Tutup panel" />
      </header>
      <div className={styles.body}>
        {row.name || row.organisation ? (
          <section>
            <p className={styles.name}>{row.name || row.organisation}</p>
            {row.name && row.organisation ? <p>{row.organisation}</p> : null}
            <p className="dim">{row.place || 'Tanpa desa'}</p>
            {row.detail ? <p className={styles.detail}>{row.detail}</p> : null}
          </section>
        ) : null}
        {!row.name && !row.organisation && row.detail ? <p>{row.detail}</p> : null}
        {reasonOf(row) ? <p className="dim">{reasonOf(row)}</p> : null}
        {views(problems.filter((problem) => problem.severity !== 'warning'))}
        {isFirst ? deciding : null}
        {views(problems.filter((problem) => problem.severity === 'warning'))}
        {row.changes.length > 0 ? (
          <section className={styles.section}>
            <h3 className={styles.heading}>Yang berubah</h3>
            <dl className={styles.changes}>
              {row.changes.map((one) => (
                <div key={one.label}>
                  <dt>{one.label}</dt>
                  <dd>
                    <del>{one.before || 'kosong'}</del>
                    <IconArrowRight size="0.875rem" aria-label="menjadi" />
                    <ins>{one.after}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ) : null}
        {isFirst ? null : deciding}
        {props.cells.length > 0 ? (
          <RowCells
            cells={props.cells}
            corrections={props.corrections}
            canCorrect={row.outcome !== 'skipped'}
            busy={busy}
            onCorrect={onCorrect}
          />
        ) : null}
      </div>
    </aside>
  );
}
