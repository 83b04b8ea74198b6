import { Select } from '@mantine/core';
import { memo } from 'react';
import type { RecapQuestion } from '../../../src-main/contract/recap-builder.ts';
import type { RecapDimension } from '../../../src-main/rules/recap-facts.ts';
import { useAnswer } from '../../app/use-office.ts';
import { DateInput } from '../../components/date-input.tsx';
import styles from './builder.module.css';
import { DimensionSelect } from './dimension-select.tsx';
import { MeasureSelect } from './measure-select.tsx';

interface Props {
  question: RecapQuestion;
  onChange: (question: RecapQuestion) => void;
}

/** Rows, columns, measures and time of a recap. */
export const QuestionBar = memo(function QuestionBar({ question, onChange }: Props) {
  const { rows, columns, measures, year, compareYear, asOf } = question;
  const years = (useAnswer('recaps', 'dataYears', {}).data ?? []).map(String);
  const [first = null, second = null] = rows;
  const change = (part: Partial<RecapQuestion>) => onChange({ ...question, ...part });
  const setRows = (one: RecapDimension | null, two: RecapDimension | null) =>
    change({ rows: [one, two].filter((dimension) => dimension !== null) });
  const toYear = (value: string | null) => (value === null ? null : Number(value));
  return (
    <section className={styles.bar} aria-label="Susunan rekap">
      <MeasureSelect
        values={measures}
        dimensions={columns === null ? rows : [...rows, columns]}
        onChange={(next) => change({ measures: next })}
      />
      <DimensionSelect
        label="Baris"
        value={first}
        measures={measures}
        others={[second, columns]}
        onChange={(next) => setRows(next, second)}
      />
      <DimensionSelect
        label="Baris kedua"
        value={second}
        measures={measures}
        others={[first, columns]}
        disabled={first === null}
        onChange={(next) => setRows(first, next)}
      />
      <DimensionSelect
        label="Kolom"
        value={columns}
        measures={measures}
        others={[first, second]}
        disabled={compareYear !== null}
        onChange={(next) => change({ columns: next })}
      />
      <Select
        label="Tahun"
        w="6.25rem"
        placeholder="Semua"
        clearable
        clearButtonProps={{ 'aria-label': 'Kosongkan Tahun' }}
        data={years}
        value={year === null ? null : String(year)}
        onChange={(value) =>
          change({ year: toYear(value), asOf: null, compareYear: value === null ? null : compareYear })
        }
      />
      <Select
        label="Bandingkan"
        w="6.25rem"
        placeholder="Tidak"
        clearable
        clearButtonProps={{ 'aria-label': 'Kosongkan Bandingkan' }}
        disabled={year === null}
        data={years.filter((one) => one !== String(year))}
        value={compareYear === null ? null : String(compareYear)}
        // Two years stand in the columns, so a breakdown by columns makes way.
        onChange={(value) =>
          change({ compareYear: toYear(value), ...(value === null ? {} : { columns: null }) })
        }
      />
      <div className={styles.day}>
        <DateInput
          label="Keadaan per tanggal"
          value={asOf}
          onChange={(day) =>
            change({ asOf: day, ...(day === null ? {} : { year: null, compareYear: null }) })
          }
        />
      </div>
    </section>
  );
});
