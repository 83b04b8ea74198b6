import type { ReactNode } from 'react';
import { Mark } from '../app/mark.tsx';
import styles from './empty-state.module.css';

interface Props {
  title: string;
  /** What to do next, in a sentence. */
  text: ReactNode;
  action?: ReactNode;
}

/** An empty list or screen: says why it is empty and what to do next. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <div className={styles.box}>
      <span className={styles.mark}>
        <Mark size={40} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
