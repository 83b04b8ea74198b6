import type { YearInput } from '../../src-main/contract/businesses.ts';
import { newestFirst } from '../../src-main/rules/data-years.ts';
import { growthInWords, growthOf } from '../../src-main/rules/growth.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/money.ts';
import { allWorkers } from '../../src-main/rules/workers.ts';
import styles from './year-grid.module.css';

interface Measure {
  label: string;
  of: (year: YearInput) => number | null;
  format: (difference: number, year: YearInput) => string;
}

const measures: Measure[] = [
  { label: 'Tenaga kerja', of: allWorkers, format: (people) => `${formatNumber(people)} orang` },
  { label: 'Investasi', of: (year) => year.investment, format: formatRupiah },
  {
    label: 'Kapasitas',
    of: (year) => year.productionCapacity,
    format: (amount, year) => `${formatNumber(amount)} ${year.productionUnit}`.trim(),
  },
  { label: 'Nilai produksi', of: (year) => year.productionValue, format: formatRupiah },
  { label: 'Omzet', of: (year) => year.annualTurnover, format: formatRupiah },
];

const sameUnit = (a: YearInput, b: YearInput): boolean =>
  a.productionUnit.trim().toLowerCase() === b.productionUnit.trim().toLowerCase();

/** How the newest year stands against the one before; what either does not know is left out. */
export function YearGrowth({ years }: { years: YearInput[] }) {
  const [newest, before] = newestFirst(years);
  if (!newest || !before || newest.year === before.year) return null;
  const lines = measures.flatMap(({ label, of, format }) => {
    if (label === 'Kapasitas' && !sameUnit(newest, before)) return [];
    const growth = growthOf(of(before), of(newest));
    return growth
      ? [
          {
            label,
            way: Math.sign(growth.difference),
            words: growthInWords(label, growth, before.year, (difference) => format(difference, newest)),
          },
        ]
      : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.growth} aria-label={`Pertumbuhan ${newest.year}`}>
      {lines.map(({ label, way, words }) => (
        <li key={label} data-way={way}>
          {words}
        </li>
      ))}
    </ul>
  );
}
