import { Input } from '@mantine/core';
import { useId } from 'react';
import { useTypedValue } from '../components/use-typed-value.ts';
import type { Figure, YearColumn } from './year-columns.ts';
import styles from './year-grid.module.css';

interface Props {
  column: YearColumn;
  /** Of its row, for the label: "2023", or "baru" while it has none. */
  rowName: string;
  row: number;
  value: Figure;
  /** It follows from other figures: shown, not typed. */
  isFixed: boolean;
  onChange: (value: Figure) => void;
  error: string | undefined;
}

/** One figure of one year. What is wrong with it stands under its row, where there is room for words. */
export function FigureCell({ column, rowName, row, value, isFixed, onChange, error }: Props) {
  const id = useId();
  const { text, problem, isUnreadable, type, leave } = useTypedValue<string | number>({
    value: value === '' ? null : value,
    onChange: (next) => onChange(next ?? (column.isText ? '' : null)),
    format: column.format,
    parse: column.parse,
  });
  const words = error ?? problem;
  return (
    <>
      <div className={styles.cell} data-column={column.field}>
        <span className={styles.cellHead} aria-hidden>
          {column.head}
        </span>
        <Input
          // Mantine's own would know only of a message within its wrapper; this one stands under the row.
          withAria={false}
          size="xs"
          classNames={{ input: column.isText ? undefined : styles.figure }}
          aria-label={`${column.label} ${rowName}`}
          aria-invalid={words ? true : undefined}
          aria-describedby={words ? id : undefined}
          data-row={row}
          data-field={column.field}
          data-unreadable={isUnreadable || undefined}
          inputMode={column.isText ? undefined : 'decimal'}
          autoComplete="off"
          readOnly={isFixed}
          tabIndex={isFixed ? -1 : undefined}
          error={words !== undefined}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
        />
      </div>
      {words ? (
        <p className={styles.problem} id={id}>
          {words}
        </p>
      ) : null}
    </>
  );
}
