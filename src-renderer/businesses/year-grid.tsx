import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import type { YearInput } from '../../src-main/contract/businesses.ts';
import { FigureCell } from './figure-cell.tsx';
import { handleGridKey } from './grid-keys.ts';
import { yearColumns } from './year-columns.ts';
import styles from './year-grid.module.css';

interface Props {
  years: YearInput[];
  /** Keeps what is typed with its row when rows come and go. */
  keys: number[];
  onChange: (index: number, part: Partial<YearInput>) => void;
  onRemove: (index: number) => void;
  errorOf: (field: string) => string | undefined;
}

/** The yearly figures like a sheet: Tab goes on, the arrow keys go from cell to cell. */
export function YearGrid({ years, keys, onChange, onRemove, errorOf }: Props) {
  const grid = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset
      ref={grid}
      className={styles.grid}
      aria-label="Data tahunan menurut tahun"
      onKeyDown={(event) => handleGridKey(event, grid.current)}
    >
      <div className={styles.head} aria-hidden>
        {yearColumns.map(({ field, head, isText }) => (
          <span key={field} data-text={isText}>
            {head}
          </span>
        ))}
      </div>
      {years.map((figures, index) => {
        const rowName = figures.year === null ? 'baru' : String(figures.year);
        return (
          <div key={keys[index]} className={styles.row}>
            {yearColumns.map((column) => {
              const { field } = column;
              return (
                <FigureCell
                  key={field}
                  column={column}
                  rowName={rowName}
                  row={index}
                  {...(column.derived?.(figures) ?? { value: figures[field], isFixed: false })}
                  onChange={(value) => onChange(index, { [field]: value })}
                  error={errorOf(`years.${index}.${field}`)}
                />
              );
            })}
            <ActionIcon
              className={styles.remove}
              variant="subtle"
              color="gray"
              aria-label={`Hapus data tahun ${rowName}`}
              onClick={() => onRemove(index)}
            >
              <IconTrash size="1rem" stroke={1.8} />
            </ActionIcon>
          </div>
        );
      })}
    </fieldset>
  );
}
