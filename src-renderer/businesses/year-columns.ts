import type { YearInput } from '../../src-main/contract/businesses.ts';
import { formatNumber, parseAmount } from '../../src-main/rules/money.ts';
import { parseCount, parseQuantity } from '../../src-main/rules/numbers.ts';
import type { Parsed } from '../../src-main/rules/problem.ts';
import { allWorkers, disagrees } from '../../src-main/rules/workers.ts';

export type FigureField = keyof YearInput;
export type Figure = string | number | null;

/** A column of the yearly figures. */
export interface YearColumn {
  field: FigureField;
  /** Short, over the column. */
  head: string;
  /** In full, for a screen reader and for messages. */
  label: string;
  isText?: boolean;
  /** What is shown of a year, and whether it follows from other figures; left out = the field itself, to be typed. */
  derived?: (year: YearInput) => { value: Figure; isFixed: boolean };
  format: (value: string | number) => string;
  parse: (text: string) => { value: Figure } | { problem: string };
}

const reading = (read: (text: string) => Parsed<number | null>) => (text: string) => {
  const parsed = read(text);
  return parsed.ok ? { value: parsed.value } : { problem: parsed.problem.message };
};
const inNumbers = (value: string | number) => (typeof value === 'number' ? formatNumber(value, 6) : value);
const money = { format: inNumbers, parse: reading((text) => parseAmount(text, 'id')) };
const people = { format: inNumbers, parse: reading((text) => parseCount(text)) };

/** A total is typed only where neither men nor women are known; else it is theirs. */
const totalOf = (year: YearInput) => ({
  value: disagrees(year) ? allWorkers(year) : (year.workersTotal ?? allWorkers(year)),
  isFixed: year.workersMale !== null || year.workersFemale !== null,
});

const parseYear = (text: string) => {
  const digits = text.trim();
  if (digits === '') return { value: null };
  return /^\d{1,4}$/.test(digits)
    ? { value: Number(digits) }
    : { problem: `Tahun "${digits}" bukan tahun empat angka.` };
};

/** In the order of the paper form. */
export const yearColumns: YearColumn[] = [
  { field: 'year', head: 'Tahun', label: 'Tahun data', format: String, parse: parseYear },
  { field: 'workersMale', head: 'TK L', label: 'Tenaga kerja laki-laki', ...people },
  { field: 'workersFemale', head: 'TK P', label: 'Tenaga kerja perempuan', ...people },
  { field: 'workersTotal', head: 'Jumlah', label: 'Jumlah tenaga kerja', ...people, derived: totalOf },
  { field: 'investment', head: 'Investasi (Rp)', label: 'Investasi', ...money },
  {
    field: 'productionCapacity',
    head: 'Kapasitas',
    label: 'Kapasitas produksi',
    format: inNumbers,
    parse: reading((text) => parseQuantity(text, 'id')),
  },
  {
    field: 'productionUnit',
    head: 'Satuan',
    label: 'Satuan kapasitas',
    isText: true,
    format: String,
    parse: (text) => ({ value: text }),
  },
  { field: 'productionValue', head: 'Produksi (Rp)', label: 'Nilai produksi', ...money },
  { field: 'annualTurnover', head: 'Omzet (Rp)', label: 'Omzet', ...money },
];
