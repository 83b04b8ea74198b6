import { Anchor } from '@mantine/core';
import type { z } from 'zod';
import type { receivedAid } from '../../src-main/contract/businesses.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
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
                  {row.lastCondition ? <span className="dim"> · kondisi: {row.lastCondition}</span> : null}
                </span>
                <span className={styles.quantity}>
                  {formatNumber(row.quantity)} {row.unit}
                </span>
              </li>
            ))}
          </ul>
          {lettersOf(rows).map((words) => (
            <p key={words} className={styles.letter}>
              {words}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "BAST 530/012/IKM/IX/2020, diserahkan 10 Sep 2020, dikunjungi 3 Mar 2021", once for each letter. */
const lettersOf = (rows: Aid[]): string[] => [
  ...new Set(
    rows
      .map(({ letterNumber, deliveredAt, lastVisit }) =>
        [
          letterNumber ? `BAST ${letterNumber}` : '',
          deliveredAt ? `diserahkan ${formatShortDate(deliveredAt)}` : '',
          lastVisit ? `dikunjungi ${formatShortDate(lastVisit)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      )
      .filter(Boolean),
  ),
];
