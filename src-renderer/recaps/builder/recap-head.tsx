import type { CSSProperties } from 'react';
import type { RecapSheet } from '../../../src-main/contract/recap-builder.ts';
import { headText } from './cell-words.ts';
import styles from './recap-table.module.css';
import { labelWidth } from './recap-table.tsx';

/** The heads of a recap: of its columns, and over them of their groups. */
export function RecapHead({ sheet }: { sheet: RecapSheet }) {
  const groups: { group: string; from: number; span: number }[] = [];
  for (const [from, { group }] of sheet.columns.entries()) {
    const last = groups.at(-1);
    if (last && last.group === group) last.span++;
    else groups.push({ group, from, span: 1 });
  }
  const isGrouped = groups.some(({ group }) => group !== '');
  const labels = sheet.labelHeads.map((label, position) => (
    <th
      key={label}
      scope="col"
      rowSpan={isGrouped ? 2 : 1}
      className={styles.label}
      style={{ '--left': `${position * labelWidth}rem` } as CSSProperties}
    >
      {label}
    </th>
  ));
  const heads = sheet.columns.map((column, index) => (
    <th
      key={index}
      scope="col"
      title={headText(column)}
      className={`${styles.figure} ${groups.some(({ from, group }) => group !== '' && from === index) ? styles.begins : ''}`}
    >
      {headText(column)}
    </th>
  ));
  return (
    <thead>
      <tr>
        {labels}
        {isGrouped
          ? groups.map(({ group, from, span }) => (
              <th key={from} scope="colgroup" colSpan={span} className={styles.group} title={group}>
                {group}
              </th>
            ))
          : heads}
      </tr>
      {isGrouped ? <tr>{heads}</tr> : null}
    </thead>
  );
}
