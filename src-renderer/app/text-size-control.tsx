import { UnstyledButton } from '@mantine/core';
import styles from './rail.module.css';
import { largerText, smallerText, useTextSize } from './text-size.ts';

/** Text size for the mouse; the keyboard has Ctrl +, -, 0. */
export function TextSizeControl() {
  const size = useTextSize();
  return (
    <div className={styles.textSize}>
      <span className={styles.words}>Tulisan</span>
      <UnstyledButton
        className={styles.step}
        onClick={smallerText}
        disabled={size <= 90}
        aria-label="Perkecil tulisan"
      >
        −
      </UnstyledButton>
      <span className={`${styles.percent} ${styles.words} figures`} aria-live="polite">
        {size} %
      </span>
      <UnstyledButton
        className={styles.step}
        onClick={largerText}
        disabled={size >= 150}
        aria-label="Perbesar tulisan"
      >
        +
      </UnstyledButton>
    </div>
  );
}
