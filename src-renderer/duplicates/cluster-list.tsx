import { useEffect, useRef } from 'react';
import type { DuplicateCluster } from '../../src-main/contract/duplicates.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import styles from './duplicates.module.css';
import { Likelihood } from './likelihood.tsx';

interface Props {
  clusters: DuplicateCluster[];
  total: number;
  at: number;
  onMove: (at: number) => void;
  onReachEnd: () => void;
}

/** The clusters, the likeliest first. Up and down move through them wherever the focus is (comparison.tsx). */
export function ClusterList({ clusters, total, at, onMove, onReachEnd }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
    if (at >= clusters.length - 10) onReachEnd();
  }, [at, clusters.length, onReachEnd]);
  return (
    <section className={styles.clusters} aria-label="Daftar data ganda">
      <ul ref={list}>
        {clusters.map((cluster, index) => {
          const [first] = cluster.businesses;
          return (
            <li key={`${cluster.businesses.map(({ id }) => id).join('/')}`}>
              <button
                type="button"
                className={styles.cluster}
                aria-current={index === at}
                onClick={() => onMove(index)}
              >
                <span className={styles.clusterName}>
                  {first?.ownerName}
                  {cluster.businesses.length > 2 ? (
                    <span className={styles.more}>{cluster.businesses.length} data</span>
                  ) : null}
                </span>
                <span className={styles.clusterPlace}>
                  {[first?.villageName, first?.districtName].filter(Boolean).join(', ') || 'Tanpa desa'}
                </span>
                <span className={styles.clusterReason}>
                  <Likelihood score={cluster.score} />
                  <span>{cluster.pairs[0]?.reasons[0]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={`${styles.position} figures`}>
        {formatNumber(at + 1)} dari {formatNumber(total)}
      </p>
    </section>
  );
}
