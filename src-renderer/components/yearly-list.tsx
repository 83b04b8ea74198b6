import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './yearly-list.module.css';

/** What was done for a business year by year, beside its form. */
export function YearlyList({ none, children }: { none: string; children: ReactNode[] }) {
  return children.length === 0 ? (
    <p className={styles.more}>{none}</p>
  ) : (
    <ul className={styles.list}>{children}</ul>
  );
}

interface Props {
  year: number;
  title: string;
  onOpen: () => void;
  /** Lines below the title. */
  children: ReactNode;
}

export function YearlyItem({ year, title, onOpen, children }: Props) {
  return (
    <li>
      <p className={styles.first}>
        <span className="dim figures">{year}</span>
        <Anchor component="button" type="button" className={styles.name} onClick={onOpen}>
          {title}
        </Anchor>
      </p>
      {children}
    </li>
  );
}

/** A line below the title, or the sentence that there is nothing. */
export function YearlyMore({ children }: { children: ReactNode }) {
  return <p className={styles.more}>{children}</p>;
}
