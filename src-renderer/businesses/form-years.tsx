import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { YearInput } from '../../src-main/contract/businesses.ts';
import { newestFirst, nextDataYear } from '../../src-main/rules/data-years.ts';
import type { FormField, FormPart } from './form-part.ts';
import { cellOf } from './grid-keys.ts';
import { OptionalSection } from './optional-section.tsx';
import styles from './year-grid.module.css';
import { YearGrid } from './year-grid.tsx';
import { YearGrowth } from './year-growth.tsx';

const fields: FormField[] = ['years'];

const blankYear = (year: number, productionUnit: string): YearInput => ({
  year,
  workersMale: null,
  workersFemale: null,
  workersTotal: null,
  investment: null,
  productionCapacity: null,
  productionUnit,
  productionValue: null,
  annualTurnover: null,
});

/** Where a row of that year belongs among rows with the newest first. */
const placeOf = (year: number, years: YearInput[]): number => {
  const older = years.findIndex((row) => row.year !== null && row.year < year);
  return older === -1 ? years.length : older;
};

let lastKey = 0;
const newKey = () => ++lastKey;

export function YearsSection(part: FormPart) {
  const { values, set, errorOf } = part;
  const { years } = values;
  const box = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [toFocus, setToFocus] = useState<number | null>(null);
  const [keys, setKeys] = useState<number[]>(() => years.map(newKey));
  // Another business or a draft that was discarded has other rows.
  if (keys.length !== years.length) setKeys(years.map(newKey));

  useEffect(() => {
    if (toFocus === null) return;
    setToFocus(null);
    const cell = box.current && cellOf(box.current, toFocus, 'year');
    (cell ?? addButton.current)?.focus();
  }, [toFocus]);

  const add = () => {
    const sorted = newestFirst(years);
    const year = nextDataYear(
      sorted.map((row) => row.year),
      new Date().getFullYear(),
    );
    const at = placeOf(year, years);
    setKeys(keys.toSpliced(at, 0, newKey()));
    set({ years: years.toSpliced(at, 0, blankYear(year, sorted[0]?.productionUnit ?? '')) });
    setToFocus(at);
  };
  const remove = (index: number) => {
    setKeys(keys.toSpliced(index, 1));
    set({ years: years.toSpliced(index, 1) });
    setToFocus(index < years.length - 1 ? index : index - 1);
  };
  const change = (index: number, change: Partial<YearInput>) =>
    set({ years: years.map((row, at) => (at === index ? { ...row, ...change } : row)) });

  return (
    <OptionalSection
      title="Data tahunan"
      part={part}
      fields={fields}
      rememberAs="years"
      opensAtFirst
      columns={1}
      action={
        <Button
          ref={addButton}
          variant="default"
          size="xs"
          leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />}
          onClick={add}
        >
          Tambah tahun
        </Button>
      }
    >
      <div ref={box} className={styles.box}>
        {years.length === 0 ? (
          <p className="dim">Tenaga kerja, investasi, produksi, dan omzet dicatat per tahun.</p>
        ) : (
          <YearGrid years={years} keys={keys} onChange={change} onRemove={remove} errorOf={errorOf} />
        )}
        <YearGrowth years={years} />
      </div>
    </OptionalSection>
  );
}
