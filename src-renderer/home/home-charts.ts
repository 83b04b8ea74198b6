import type { HomeYear } from '../../src-main/contract/home.ts';
import type { RecapLine } from '../../src-main/contract/recaps.ts';
import type { Chart, ChartRow } from '../../src-main/rules/chart.ts';
import type { AnswerOf } from '../app/procedure-types.ts';

type Parts = AnswerOf<'home', 'register'>;

/** Years that stand side by side. */
const shownYears = 6;

const bars = (title: string, detail: string, labelHead: string, count: string, rows: ChartRow[]): Chart => ({
  kind: 'bars',
  title,
  detail,
  labelHead,
  series: [count],
  rows,
  legend: null,
});

/** What belongs to no part stands last and is drawn quietly. */
const part = (label: string, value: number, isKnown: boolean, isStrong = false): ChartRow => ({
  label,
  values: [value],
  tone: isKnown ? (isStrong ? 'strong' : 'plain') : 'quiet',
});

export const districtChart = ({ byDistrict }: Parts): Chart =>
  bars(
    'Pelaku usaha per kecamatan',
    '',
    'Kecamatan',
    'Pelaku usaha',
    byDistrict.map(({ code, name, businesses }) => part(name, businesses, code !== null)),
  );

export const sectorChart = ({ bySector }: Parts): Chart => ({
  ...bars(
    'Pelaku usaha per komoditas',
    '',
    'Komoditas',
    'Pelaku usaha',
    bySector.map(({ id, name, group, businesses }) =>
      part(name, businesses, id !== null, group === 'unggulan'),
    ),
  ),
  legend: { strong: 'Unggulan', plain: 'Potensial dan lainnya' },
});

/** Lines of the recap of a year, the largest first. */
export const recipientChart = (lines: readonly RecapLine[], year: number, unclassified: string): Chart =>
  bars(
    'Penerima bantuan per kecamatan',
    `Tahun anggaran ${year}`,
    'Kecamatan',
    'Penerima',
    lines
      .toSorted(
        (a, b) =>
          Number(a.label === unclassified) - Number(b.label === unclassified) || b.recipients - a.recipients,
      )
      .filter(({ label, recipients }) => label !== unclassified || recipients > 0)
      .map(({ label, recipients }) => part(label, recipients, label !== unclassified)),
  );

/** The last years side by side, the oldest first; a year between in which nothing was done is shown as such. */
export function yearChart(years: readonly HomeYear[]): Chart {
  const [newest] = years;
  const oldest = years.at(-1);
  const first = newest && oldest ? Math.max(oldest.year, newest.year - shownYears + 1) : 0;
  const count = newest ? newest.year - first + 1 : 0;
  return {
    kind: 'columns',
    title: 'Pembinaan dari tahun ke tahun',
    detail: '',
    labelHead: 'Tahun',
    series: ['Penerima bantuan', 'Peserta pelatihan', 'Usaha difasilitasi'],
    legend: null,
    rows: Array.from({ length: count }, (_, index): ChartRow => {
      const known = years.find(({ year }) => year === first + index);
      return {
        label: String(first + index),
        values: [known?.recipients ?? 0, known?.participants ?? 0, known?.facilitated ?? 0],
        tone: 'plain',
      };
    }),
  };
}
