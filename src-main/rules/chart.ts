/** How a bar is drawn: one that is pointed out, any other, or what belongs to the total and is no part compared. */
export type ChartTone = 'strong' | 'plain' | 'quiet';

export interface ChartRow {
  label: string;
  /** One for each series; null = not known, which is not 0. */
  values: (number | null)[];
  tone: ChartTone;
}

/**
 * Numbers with their words, whatever shows them: the screen, a picture, paper, a table or a workbook. `bars` lie, one
 * under another, of one series; `columns` stand beside one another, of up to three series a row, over years.
 */
export interface Chart {
  kind: 'bars' | 'columns';
  title: string;
  /** Of what and when: 'Tahun anggaran 2020'. */
  detail: string;
  /** Heading over the labels: 'Kecamatan'. */
  labelHead: string;
  /** What each number counts: 'Penerima'. */
  series: string[];
  rows: ChartRow[];
  /** What the two tones of bars mean; null = nothing. */
  legend: { strong: string; plain: string } | null;
}

/** The sum of each series over the rows, what is not known left out. */
export const chartTotals = ({ series, rows }: Chart): number[] =>
  series.map((_, index) => rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));

/** The largest value; at least 1, so that an empty chart has a height. */
export const chartMost = ({ rows }: Chart): number =>
  Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** Round steps of an axis from 0 to at least `most`: 1, 2 or 5 times a power of ten apart, whole, at most six. */
export function axisSteps(most: number): number[] {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
