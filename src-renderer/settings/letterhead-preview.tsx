import type { Settings } from '../../src-main/contract/settings.ts';
import styles from './letterhead-preview.module.css';

/** The head of a letter as it will be printed, near enough to judge it; the print preview shows it exactly. */
export function LetterheadPreview({ letterhead }: { letterhead: Settings['letterhead'] }) {
  const lines = letterhead.addressLines.filter((line) => line.trim() !== '');
  return (
    <div className={styles.paper}>
      <div className={styles.head}>
        {letterhead.logo ? <img className={styles.logo} src={letterhead.logo} alt="Logo" /> : null}
        <div className={styles.words}>
          <p className={styles.government}>{letterhead.government || 'Nama pemerintah daerah'}</p>
          <p className={styles.office}>{letterhead.office || 'Nama dinas'}</p>
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </div>
      </div>
      <div className={styles.rule} />
    </div>
  );
}
