import { useMemo, useState } from 'react';
import type { DuplicateCluster, DuplicatePair } from '../../src-main/contract/duplicates.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import {
  type Choice,
  type Choices,
  type ComparedField,
  choiceOf,
  mergedBusiness,
  type Side,
} from './compared-fields.ts';
import { ComparisonFoot } from './comparison-foot.tsx';
import { ComparisonHead } from './comparison-head.tsx';
import styles from './duplicates.module.css';
import { FieldRows } from './field-rows.tsx';
import { HangingRows } from './hanging-rows.tsx';
import { useDecision } from './use-decision.ts';
import { useScreenKeys } from './use-screen-keys.ts';

interface Props {
  cluster: DuplicateCluster;
  pair: DuplicatePair;
  pairAt: number;
  onPair: (at: number) => void;
  /** To the cluster after (1) or before (-1). */
  onMove: (step: number) => void;
}

/** Two records side by side; what becomes of each field; and what is decided about them. */
export function Comparison({ cluster, pair, pairAt, onPair, onMove }: Props) {
  const { firstId, secondId } = pair;
  const one = useAnswer('businesses', 'get', { id: firstId }, { keep: false });
  const other = useAnswer('businesses', 'get', { id: secondId }, { keep: false });
  const facts = useAnswer('duplicates', 'compare', { firstId, secondId }, { keep: false });
  const [choices, setChoices] = useState<Choices>({});
  const [keptChoice, setKept] = useState<number | null>(null);
  const decision = useDecision();

  const sides = useMemo(() => {
    const rowOf = (id: number) => cluster.businesses.find((row) => row.id === id);
    const [firstRow, secondRow] = [rowOf(firstId), rowOf(secondId)];
    if (!one.data || !other.data || !firstRow || !secondRow) return null;
    const first: Side = { business: one.data.business, row: firstRow };
    const second: Side = { business: other.data.business, row: secondRow };
    return { first, second };
  }, [one.data, other.data, cluster.businesses, firstId, secondId]);
  const keptId = keptChoice ?? facts.data?.suggestedKeptId ?? firstId;
  const newer = facts.data && facts.data.second.updatedAt > facts.data.first.updatedAt ? 'second' : 'first';
  const chosen = (field: ComparedField): Choice =>
    sides ? choiceOf(choices, sides.first, sides.second, field, newer) : { from: newer };

  const isReady = sides !== null && facts.data !== undefined && !decision.busy;
  const merge = () => {
    if (!sides || !isReady) return;
    const goneId = keptId === firstId ? secondId : firstId;
    void decision.merge(keptId, goneId, mergedBusiness(keptId, sides.first, sides.second, chosen));
  };
  const tellApart = () => {
    if (isReady) void decision.tellApart(firstId, secondId);
  };
  const swap = () => setKept(keptId === firstId ? secondId : firstId);
  const toPair = (at: number) => {
    if (cluster.pairs[at]) onPair(at);
  };
  useScreenKeys({
    g: merge,
    b: tellApart,
    t: swap,
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    ArrowRight: () => toPair(pairAt + 1),
    ArrowLeft: () => toPair(pairAt - 1),
    Enter: () => document.querySelector<HTMLElement>('[data-first-choice]')?.focus(),
  });

  const failure = one.failure ?? other.failure ?? facts.failure;
  return (
    <section className={styles.comparison} aria-label="Perbandingan">
      <div className={styles.scroller}>
        {failure ? <FailureAlert failure={failure} /> : null}
        {!sides || !facts.data ? (
          failure ? null : (
            <LoadingScreen />
          )
        ) : (
          <>
            <ComparisonHead
              cluster={cluster}
              pair={pair}
              pairAt={pairAt}
              onPair={toPair}
              sides={sides}
              keptId={keptId}
              onKeep={setKept}
            />
            <FieldRows
              first={sides.first}
              second={sides.second}
              choiceOf={chosen}
              onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
              errorOf={decision.fieldError}
            />
            <HangingRows facts={facts.data} keptId={keptId} />
          </>
        )}
      </div>
      <ComparisonFoot
        failure={decision.failure}
        busy={!isReady}
        onMerge={merge}
        onTellApart={tellApart}
        onSwap={swap}
      />
    </section>
  );
}
