import { Select } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ImportColumn, Inspection } from '../../src-main/contract/imports.ts';
import styles from './column-table.module.css';

/** A Select cannot hold null: this stands for "not taken". */
const none = '-';

interface Props {
  inspection: Inspection;
  onMap: (column: string, field: string | null) => void;
}

/** Each column with its heading, its first values and the field that it fills. */
export function ColumnTable({ inspection, onMap }: Props) {
  const takenBy = (field: string, except: ImportColumn) =>
    inspection.columns.find(
      (column) => column.field === field && column.column !== except.column && column.year === except.year,
    )?.column;
  const choices = (column: ImportColumn) => [
    { value: none, label: 'Tidak diambil' },
    ...inspection.fields.map((field) => {
      const other = takenBy(field.field, column);
      const mark = field.required ? ' (wajib)' : '';
      return { value: field.field, label: `${field.label}${mark}${other ? ` · kolom ${other}` : ''}` };
    }),
  ];
  const doubled = (column: ImportColumn) =>
    column.field !== null && takenBy(column.field, column) !== undefined;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.letter}>Kolom</th>
          <th className={styles.heading}>Judul di lembar</th>
          <th>Isi pertama</th>
          <th className={styles.field}>Diambil sebagai</th>
        </tr>
      </thead>
      <tbody>
        {inspection.columns.map((column) => (
          <tr key={column.column} data-unused={column.field === null || undefined}>
            <td className={styles.letter}>{column.column}</td>
            <td className={styles.heading}>
              {column.heading || <span className="dim">tanpa judul</span>}
              {column.hidden ? (
                <span className={styles.hidden}>
                  <IconEyeOff size="0.875rem" stroke={1.8} aria-hidden /> tersembunyi
                </span>
              ) : null}
              {column.year === null ? null : <span className={styles.year}>tahun data {column.year}</span>}
            </td>
            <td className={styles.samples}>
              {column.samples.map((sample, index) => (
                <span key={index} className={styles.sample}>
                  {sample || ' '}
                </span>
              ))}
            </td>
            <td className={styles.field}>
              <Select
                size="xs"
                searchable
                allowDeselect={false}
                aria-label={`Kolom ${column.column} diambil sebagai`}
                data={choices(column)}
                value={column.field ?? none}
                error={doubled(column)}
                maxDropdownHeight={280}
                onChange={(value) => onMap(column.column, value === none ? null : value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
