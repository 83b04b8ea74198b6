import { Anchor } from '@mantine/core';
import type { z } from 'zod';
import type { receivedAid } from '../../src-main/contract/businesses.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import styles from './received-aid.module.css';

type Aid = z.output<typeof receivedAid>;

/** What a business was given, the newest year first, under its programmes. */
export function ReceivedAid({ aid }: { aid: Aid[] }) {
  if (aid.length === 0) return <p className={styles.none}>Belum pernah menerima bantuan.</p>;
  const programs = Map.groupBy(
    aid.toSorted((a, b) => b.fiscalYear - a.fiscalYear),
    (row) => row.programId,
  );
  return (
    <ul className={styles.programs}>
      {[...programs].map(([programId, rows]) => (
        <li key={programId}>
          <p className={styles.program}>
            <span className="figures">{rows[0]?.fiscalYear}</span>
            <Anchor
              component="button"
              type="button"
              className={styles.name}
              onClick={() => goTo.program(programId)}
            >
              {rows[0]?.programName}
            </Anchor>
          </p>
          <ul className={styles.items}>
            {rows.map((row, index) => (
              <li key={index}>
                <span>
                  {row.itemName}
                  {row.through ? <span className="dim"> melalui {row.through}</span> : null}
                </span>
                <span className={styles.quantity}>
                  {formatNumber(row.quantity)} {row.unit}
                </span>
              </li>
            ))}
          </ul>
          {rows[0]?.letterNumber ? <p className={styles.letter}>BAST {rows[0].letterNumber}</p> : null}
        </li>
      ))}
    </ul>
  );
}
