import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DuplicateKind } from '../../src-main/contract/duplicates.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { usePages } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ClusterList } from './cluster-list.tsx';
import { Comparison } from './comparison.tsx';
import styles from './duplicates.module.css';
import { NothingDuplicate } from './nothing-duplicate.tsx';
import { Remembered } from './remembered.tsx';

export type Tab = 'likely' | 'two-businesses' | 'remembered';
const pageSize = 60;

/** The worklist of businesses that may stand in the register twice: look, merge or tell apart, and on to the next. */
export default function DuplicatesPage() {
  const [tab, setTab] = useState<Tab>('likely');
  const kind: DuplicateKind = tab === 'two-businesses' ? tab : 'likely';
  const pages = usePages(
    'duplicates',
    'list',
    kind,
    (after: number | null) => ({ kind, after, limit: pageSize }),
    (page) => page.next,
  );
  const [at, setAt] = useState(0);
  const [pairAt, setPairAt] = useState(0);
  const clusters = useMemo(() => pages.data?.flatMap((page) => page.clusters) ?? [], [pages.data]);
  const counts = pages.first?.counts;
  const here = Math.min(at, clusters.length - 1);
  const cluster = clusters[here];
  const pair = cluster?.pairs[Math.min(pairAt, cluster.pairs.length - 1)];
  const moveTo = (next: number) => {
    setAt(Math.max(0, Math.min(next, clusters.length - 1)));
    setPairAt(0);
  };
  const show = (next: Tab) => {
    setTab(next);
    moveTo(0);
  };
  useCommands({ close: goTo.businesses });

  const named = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label} (${formatNumber(count)})`;
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Data ganda"
          detail="Pelaku usaha yang mungkin tercatat lebih dari sekali. Setiap penggabungan dapat dibatalkan."
          onBack={goTo.businesses}
          actions={
            <SegmentedControl
              size="sm"
              aria-label="Yang ditampilkan"
              value={tab}
              onChange={(value) => show(value as Tab)}
              data={[
                { value: 'likely', label: named('Mungkin ganda', counts?.likely) },
                { value: 'two-businesses', label: named('Satu pemilik, dua usaha', counts?.twoBusinesses) },
                { value: 'remembered', label: named('Bukan ganda', counts?.remembered) },
              ]}
            />
          }
        />
      }
    >
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      {tab === 'remembered' ? (
        <Remembered />
      ) : pages.loading ? (
        <LoadingScreen />
      ) : !cluster || !pair ? (
        <NothingDuplicate tab={tab} />
      ) : (
        <div className={styles.split}>
          <ClusterList
            clusters={clusters}
            total={pages.first?.total ?? 0}
            at={here}
            onMove={moveTo}
            onReachEnd={pages.loadMore}
          />
          <Comparison
            key={`${pair.firstId}/${pair.secondId}`}
            cluster={cluster}
            pair={pair}
            pairAt={Math.min(pairAt, cluster.pairs.length - 1)}
            onPair={setPairAt}
            onMove={(step) => moveTo(here + step)}
          />
        </div>
      )}
    </PageFrame>
  );
}
