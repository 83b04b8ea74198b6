import { Button } from '@mantine/core';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { placeOf } from '../recipient-status.ts';
import styles from './coming-back.module.css';
import { LetterLine } from './letter-line.tsx';

interface Props {
  /** In order of district, village and name. */
  shown: HandoverRow[];
  /** All printed letters, for the counts of each village. */
  printed: HandoverRow[];
  target: HandoverRow | undefined;
  disabled: boolean;
  onTick: (row: HandoverRow, back: boolean) => void;
  onTickAll: (rows: HandoverRow[]) => void;
  onOpen: (row: HandoverRow) => void;
}

/** The letters under their villages, each with how many have not come back. */
export function LetterGroups({ shown, printed, target, disabled, onTick, onTickAll, onOpen }: Props) {
  const all = Map.groupBy(printed, placeOf);
  return [...Map.groupBy(shown, placeOf)].map(([place, rows]) => {
    const ofVillage = all.get(place) ?? [];
    const missing = ofVillage.filter((row) => row.signedBackAt === null).length;
    const open = rows.filter((row) => row.signedBackAt === null);
    return (
      <section key={place} aria-label={place}>
        <h2 className={styles.village}>
          <span>
            {place}{' '}
            <span className={`${styles.villageCount} figures`}>
              {missing === 0
                ? `${formatNumber(ofVillage.length)} sudah kembali semua`
                : `${formatNumber(missing)} dari ${formatNumber(ofVillage.length)} belum kembali`}
            </span>
          </span>
          {open.length > 1 && !disabled ? (
            <Button size="compact-xs" variant="subtle" onClick={() => onTickAll(open)}>
              Tandai {formatNumber(open.length)} kembali
            </Button>
          ) : null}
        </h2>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <LetterLine
              key={row.recipientId}
              row={row}
              isTarget={row.recipientId === target?.recipientId}
              disabled={disabled}
              onTick={onTick}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    );
  });
}
