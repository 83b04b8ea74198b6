import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Inspection } from '../../src-main/contract/imports.ts';
import styles from './columns-step.module.css';

interface Props {
  inspection: Inspection;
  /** Null = as the program finds it. */
  value: number | null;
  onChange: (year: number | null) => void;
}

const figures = new Set([
  'workersMale',
  'workersFemale',
  'workers',
  'investment',
  'productionCapacity',
  'productionValue',
  'annualTurnover',
]);

const what = 'untuk tenaga kerja, investasi, dan produksi';

/** Workers, investment and production are kept per year; asked for only where no column says the year. */
export function DataYear({ inspection, value, onChange }: Props) {
  const [typed, setTyped] = useState<number | string | null>(null);
  const { columns, dataYear: found } = inspection;
  const taken = columns.filter(({ field }) => field !== null && figures.has(field));
  const years = [...new Set(taken.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const isAsked =
    taken.some(({ year }) => year === null) && !columns.some(({ field }) => field === 'dataYear');
  const named =
    years.length > 0 ? (
      <p className="dim">Angka masuk ke tahun di judul kolomnya: {years.join(', ')}.</p>
    ) : null;
  if (!isAsked) return named;
  const rest = years.length > 0 ? 'untuk kolom yang judulnya tidak menyebut tahun' : what;
  return (
    <>
      {named}
      <div className={styles.year}>
        <span>Tahun data</span>
        <NumberInput
          size="xs"
          aria-label="Tahun data"
          min={1900}
          max={2100}
          allowDecimal={false}
          thousandSeparator={false}
          hideControls
          value={typed ?? value ?? found ?? new Date().getFullYear()}
          onBlur={() => setTyped(null)}
          onChange={(year) => {
            setTyped(year);
            if (typeof year === 'number' && year >= 1900 && year <= 2100) onChange(year);
          }}
        />
        <span className="dim">
          {value !== null
            ? `${rest}, menurut Anda`
            : found === null
              ? `${rest}; berkas tidak menyebutnya, dipakai tahun ini`
              : `${rest}, menurut judul di berkas`}
        </span>
      </div>
    </>
  );
}
