import { ActionIcon, Radio } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import type { DuplicateCluster, DuplicatePair } from '../../src-main/contract/duplicates.ts';
import { goTo } from '../app/navigation.ts';
import { StatusBadge } from '../components/status-badge.tsx';
import type { Side } from './compared-fields.ts';
import styles from './duplicates.module.css';

interface Props {
  cluster: DuplicateCluster;
  pair: DuplicatePair;
  pairAt: number;
  onPair: (at: number) => void;
  sides: { first: Side; second: Side };
  keptId: number;
  onKeep: (id: number) => void;
}

const against = new Set([
  'NIK berbeda',
  'nama pemilik berbeda',
  'nama usaha berbeda',
  'tanggal lahir berbeda',
]);

/** Why the two may be one, and which of them is kept. */
export function ComparisonHead({ cluster, pair, pairAt, onPair, sides, keptId, onKeep }: Props) {
  return (
    <>
      <div className={styles.why}>
        <span className={styles.reasons}>
          {pair.reasons.map((reason) => (
            <StatusBadge key={reason} tone={against.has(reason) ? 'wait' : 'info'}>
              {reason}
            </StatusBadge>
          ))}
        </span>
        {cluster.pairs.length > 1 ? (
          <span className={styles.pairs}>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={pairAt === 0}
              onClick={() => onPair(pairAt - 1)}
              aria-label="Pasangan sebelumnya"
            >
              <IconChevronLeft size="1rem" />
            </ActionIcon>
            <span className="figures">
              Pasangan {pairAt + 1} dari {cluster.pairs.length}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={pairAt === cluster.pairs.length - 1}
              onClick={() => onPair(pairAt + 1)}
              aria-label="Pasangan berikutnya"
            >
              <IconChevronRight size="1rem" />
            </ActionIcon>
          </span>
        ) : null}
      </div>
      <div className={styles.heads} role="radiogroup" aria-label="Yang dipertahankan">
        <span />
        {[sides.first, sides.second].map(({ row }) => (
          <div key={row.id} className={styles.head} data-kept={row.id === keptId || undefined}>
            <Radio
              size="xs"
              name="kept"
              checked={row.id === keptId}
              onChange={() => onKeep(row.id)}
              label={row.id === keptId ? 'Dipertahankan' : 'Digabungkan ke yang lain'}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              onClick={() => goTo.business(row.id)}
              aria-label={`Buka ${row.ownerName}`}
            >
              <IconExternalLink size="1rem" stroke={1.7} />
            </ActionIcon>
          </div>
        ))}
      </div>
    </>
  );
}
