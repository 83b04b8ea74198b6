import { Button } from '@mantine/core';
import { memo } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatShortDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { needsReprint, whoIs } from '../handover/handover-words.ts';
import styles from './coming-back.module.css';

interface Props {
  row: HandoverRow;
  /** The one that Enter in the entry field ticks. */
  isTarget: boolean;
  disabled: boolean;
  onTick: (row: HandoverRow, back: boolean) => void;
  onOpen: (row: HandoverRow) => void;
}

function Line({ row, isTarget, disabled, onTick, onOpen }: Props) {
  const other = row.groupId === null ? row.organisation : `ketua ${row.name}`;
  return (
    <li className={styles.row} data-target={isTarget || undefined} id={`bast-${row.recipientId}`}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={row.signedBackAt !== null}
          disabled={disabled}
          onChange={(event) => onTick(row, event.currentTarget.checked)}
        />
        <span>
          {whoIs(row)} {other ? <span className="dim">· {other}</span> : null}
        </span>
      </label>
      <span className={`${styles.number} figures`}>{row.letterNumber}</span>
      <State row={row} />
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={`Berkas BAST ${whoIs(row)}`}
        onClick={() => onOpen(row)}
      >
        {row.files > 0 ? `Berkas (${formatNumber(row.files)})` : 'Berkas'}
      </Button>
    </li>
  );
}

function State({ row }: { row: HandoverRow }) {
  if (row.signedBackAt)
    return (
      <span className={`${styles.state} ${styles.back} figures`}>
        kembali {formatShortDate(row.signedBackAt)}
      </span>
    );
  if (needsReprint(row)) return <span className={`${styles.state} ${styles.wait}`}>perlu cetak ulang</span>;
  return row.deliveredAt ? (
    <span className={`${styles.state} dim figures`}>diserahkan {formatShortDate(row.deliveredAt)}</span>
  ) : (
    <span className={`${styles.state} dim`}>belum diserahkan</span>
  );
}

/** One letter, with the tick that it came back signed. Memoised: a tick draws one line anew, not a thousand. */
export const LetterLine = memo(Line);
