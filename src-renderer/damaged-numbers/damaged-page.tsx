import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DamageKind, damageKinds } from '../../src-main/contract/damaged-numbers.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { useRemembered } from '../app/remembered.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { damageWords } from './damage-words.ts';
import styles from './damaged.module.css';
import { DamagedList } from './damaged-list.tsx';

/** The worklist of numbers that are missing, damaged or at odds: mended in place, one after the other. */
export default function DamagedPage() {
  const { data, failure, reload } = useAnswer('damagedNumbers', 'counts', {});
  const [remembered, setKind] = useRemembered<DamageKind>('damaged.kind', 'nik-unreadable');
  const [turn, setTurn] = useState(0);
  const queries = useQueryClient();
  const counts = data?.kinds;
  // The kind that was looked at last; while nothing was chosen, the first with something in it.
  const kind =
    counts && counts[remembered] === 0
      ? (damageKinds.find((one) => counts[one] > 0) ?? remembered)
      : remembered;
  useCommands({ close: goTo.businesses });
  const show = (next: DamageKind) => {
    // What was mended stays in its list until then, so that nothing jumps under the hands.
    void queries.invalidateQueries({ queryKey: ['damagedNumbers', 'list'] });
    setKind(next);
    // Choosing a kind is going to work on it: its list begins anew, with the cursor in the first field.
    setTurn(turn + 1);
  };

  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Nomor rusak"
          detail="NIK dan telepon yang belum ada, tidak terbaca, atau tidak cocok. Diperbaiki langsung pada barisnya."
          onBack={goTo.businesses}
        />
      }
    >
      <FailureAlert failure={failure} onRetry={reload} />
      <div className={styles.split}>
        <nav className={styles.kinds} aria-label="Jenis kerusakan">
          {(['NIK', 'Telepon'] as const).map((group) => (
            <div key={group}>
              <h2>{group}</h2>
              <ul>
                {damageKinds
                  .filter((one) => damageWords[one].group === group)
                  .map((one) => (
                    <li key={one}>
                      <button
                        type="button"
                        className={styles.kind}
                        aria-current={one === kind ? 'true' : undefined}
                        onClick={() => show(one)}
                      >
                        <span>{damageWords[one].label}</span>
                        <span className="figures" data-none={counts?.[one] === 0 || undefined}>
                          {counts ? formatNumber(counts[one]) : ''}
                        </span>
                      </button>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </nav>
        <DamagedList
          key={`${kind} ${turn}`}
          kind={kind}
          total={counts?.[kind]}
          businesses={data?.businesses}
        />
      </div>
    </PageFrame>
  );
}
