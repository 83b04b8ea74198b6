import type { ReactNode } from 'react';
import styles from './data-list.module.css';

/** Label and value pairs of a record. An empty value shows as a dash, so that nothing looks forgotten. */
export function DataList({ items }: { items: [label: string, value: ReactNode][] }) {
  return (
    <dl className={styles.list}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.item}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? <span className="dim">-</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
