import type { ReactNode } from 'react';
import styles from './settings-table-head.module.css';

export function SettingsTableHead(props: { title: string; detail: string; action: ReactNode }) {
  return (
    <div className={styles.head}>
      <div>
        <h2>{props.title}</h2>
        <p>{props.detail}</p>
      </div>
      {props.action}
    </div>
  );
}
