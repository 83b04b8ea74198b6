import type { Outcome } from '../../src-main/contract/imports.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './outcome-tabs.module.css';
import { outcomeWords } from './outcome-words.ts';
import type { PreviewAnswer } from './use-preview.ts';

export type Counts = PreviewAnswer['counts'];

export const countOf = (counts: Counts, outcome: Outcome): number =>
  outcome === 'needs-decision' ? counts.needsDecision : counts[outcome];

interface Props {
  counts: Counts;
  /** null = all rows. */
  value: Outcome | null;
  onChange: (outcome: Outcome | null) => void;
}

/** The counts, which are also the filter: what will happen to how many rows. */
export function OutcomeTabs({ counts, value, onChange }: Props) {
  const tabs = [
    { outcome: null, label: 'Semua baris', tone: 'quiet', count: counts.rows },
    ...outcomeWords.map((words) => ({ ...words, count: countOf(counts, words.outcome) })),
  ];
  return (
    <section className={styles.tabs} aria-label="Saringan hasil pemeriksaan">
      {tabs.map((tab) => (
        <button
          key={tab.label}
          type="button"
          className={styles.tab}
          aria-pressed={tab.outcome === value}
          data-tone={tab.tone}
          data-none={tab.count === 0 || undefined}
          onClick={() => onChange(tab.outcome)}
        >
          <span className={`${styles.count} figures`}>{formatNumber(tab.count)}</span>
          <span className={styles.label}>{tab.label}</span>
        </button>
      ))}
    </section>
  );
}
