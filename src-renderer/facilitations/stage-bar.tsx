import type { CSSProperties } from 'react';
import type { FacilitationRow } from '../../src-main/contract/facilitations.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './stage-bar.module.css';

type Stages = FacilitationRow['byStage'];

/** "2 NIB, 8 Audit lapangan": the stages in which anybody stands. */
const stageWords = (stages: Stages): string =>
  stages.map(({ stage, businesses }) => `${formatNumber(businesses)} ${stage}`).join(', ');

/** `far` = how far along the stages, 0..1: what is nearer to the end is deeper in colour. */
const partStyle = (businesses: number, far: number) =>
  ({ flexGrow: businesses, '--far': `${Math.round(100 * far)}%` }) as CSSProperties;

/** Where the businesses of a facilitation stand: a bar in the order of the stages, and in words the fullest of them. */
export function StageBar({ stages }: { stages: Stages }) {
  const filled = stages.filter(({ businesses }) => businesses > 0);
  const fullest = filled.toSorted((a, b) => b.businesses - a.businesses)[0];
  if (!fullest) return <span className="dim">Belum ada pelaku usaha</span>;
  return (
    <span className={styles.box} title={stageWords(filled)}>
      <span className={styles.bar} role="img" aria-label={stageWords(filled)}>
        {stages.map(({ stageId, businesses }, index) =>
          businesses > 0 ? (
            <span
              key={stageId ?? 'none'}
              className={styles.part}
              style={partStyle(businesses, (index + 1) / stages.length)}
            />
          ) : null,
        )}
      </span>
      <span className={styles.words}>
        {formatNumber(fullest.businesses)} {fullest.stage}
        {filled.length > 1 ? `, ${formatNumber(filled.length - 1)} tahapan lain` : ''}
      </span>
    </span>
  );
}
