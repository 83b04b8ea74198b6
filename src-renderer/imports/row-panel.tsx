import { CloseButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import { StatusBadge } from '../components/status-badge.tsx';
import { CellCorrection } from './cell-correction.tsx';
import type { Decision } from './import-draft.ts';
import { severityWords, wordsOf } from './outcome-words.ts';
import { RowDecision } from './row-decision.tsx';
import styles from './row-panel.module.css';

interface Props {
  row: PreviewRow;
  labelOf: (field: string) => string;
  decision: Decision | undefined;
  busy: boolean;
  onCorrect: (field: string, text: string) => void;
  onDecide: (decision: Decision) => void;
  onUndecide: () => void;
  onClose: () => void;
}

/** A likeness to a known business is decided below, not by retyping the cell. */
const isRetyped = (problem: ProblemRow): boolean =>
  problem.code !== 'possible-duplicate' &&
  problem.code !== 'duplicate-in-file' &&
  problem.severity !== 'warning';

/** All about one row of the workbook: what it brings, what is wrong with it, and what to do about it. */
export function RowPanel({ row, labelOf, decision, busy, onCorrect, onDecide, onUndecide, onClose }: Props) {
  const words = wordsOf(row.outcome);
  return (
    <aside className={styles.panel} data-row-panel aria-label={`Baris ${row.row}`}>
      <header className={styles.head}>
        <h2 className={styles.title}>Baris {row.row}</h2>
        <StatusBadge tone={words.tone}>{words.label}</StatusBadge>
        <CloseButton className={styles.close} onClick={onClose} aria-label="Tutup panel" />
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
        {row.skippedBecause ? <p className="dim">{row.skippedBecause}</p> : null}
        {row.problems.map((problem) => (
          <section key={`${problem.field}.${problem.code}`} className={styles.section}>
            <p className={styles.problem} data-severity={problem.severity}>
              <span className={styles.severity}>{severityWords[problem.severity].label}: </span>
              {problem.message}
            </p>
            {isRetyped(problem) ? (
              <CellCorrection
                key={problem.value}
                label={labelOf(problem.field)}
                value={problem.value}
                busy={busy}
                onCorrect={(text) => onCorrect(problem.field, text)}
              />
            ) : null}
          </section>
        ))}
        {row.changes.length > 0 ? (
          <section className={styles.section}>
            <h3 className={styles.heading}>Yang berubah</h3>
            <dl className={styles.changes}>
              {row.changes.map((one) => (
                <div key={one.field}>
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
        <RowDecision row={row} decision={decision} onDecide={onDecide} onUndecide={onUndecide} />
      </div>
    </aside>
  );
}
