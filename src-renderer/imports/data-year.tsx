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
  'investment',
  'productionCapacity',
  'productionValue',
  'annualTurnover',
]);

/** Workers, investment and production are kept per year; asked for only where no column says the year. */
export function DataYear({ inspection, value, onChange }: Props) {
  const [typed, setTyped] = useState<number | string | null>(null);
  const taken = inspection.columns.flatMap(({ field }) => field ?? []);
  if (!taken.some((field) => figures.has(field)) || taken.includes('dataYear')) return null;
  const found = inspection.dataYear;
  return (
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
        {value === null
          ? found === null
            ? 'untuk tenaga kerja, investasi, dan produksi; berkas tidak menyebutnya, dipakai tahun ini'
            : 'untuk tenaga kerja, investasi, dan produksi, menurut judul di berkas'
          : 'untuk tenaga kerja, investasi, dan produksi, menurut Anda'}
      </span>
    </div>
  );
}
