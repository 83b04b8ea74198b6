import type { PastAid } from '../../../src-main/contract/aid-recipients.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import styles from './reasons.module.css';

/** "BAST 510/7 tanggal 2 Mei 2019", as far as it is known. */
export const letterWords = ({ letterNumber, date }: PastAid): string =>
  [letterNumber === null ? 'tanpa nomor BAST' : `BAST ${letterNumber}`, date ? formatLongDate(date) : '']
    .filter(Boolean)
    .join(', ');

/** What the same people got before of the same kind, each with its programme, its letter, and why it counts. */
export function PastAidList({ past }: { past: PastAid[] }) {
  return (
    <ul className={styles.past}>
      {past.map((one) => (
        <li
          key={`${one.itemId} ${one.programId} ${one.receiver} ${one.item} ${one.letterNumber} ${one.date}`}
        >
          <span>
            {one.item}, {formatNumber(one.quantity)} {one.unit}
            {one.delivered ? '' : ' (dialokasikan, belum diserahkan)'}: {one.receiver}
          </span>
          <span className={`${styles.detail} figures`}>
            {one.program} ({one.year}), {letterWords(one)}
          </span>
          <span className={styles.detail}>Sebab: {one.reasons.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
