import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisSteps, type Chart, chartMost, chartTotals } from '../../src-main/rules/chart.ts';
import { chartSvg } from '../../src-main/rules/chart-svg.ts';

const chart = (fields: Partial<Chart> = {}): Chart => ({
  kind: 'bars',
  title: 'Penerima per kecamatan',
  detail: 'Tahun 2020',
  labelHead: 'Kecamatan',
  series: ['Penerima'],
  legend: null,
  rows: [
    { label: 'Bojongsari', values: [24], tone: 'plain' },
    { label: 'Mrebet', values: [12], tone: 'plain' },
    { label: 'Belum terklasifikasi', values: [0], tone: 'quiet' },
  ],
  ...fields,
});

test.each([
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [10, [0, 2, 4, 6, 8, 10]],
  [24, [0, 5, 10, 15, 20, 25]],
  [43_358, [0, 10_000, 20_000, 30_000, 40_000, 50_000]],
])('the axis of %i goes in round steps', (most, steps) => {
  expect(axisSteps(most)).toEqual(steps);
});

test('an axis covers its values by at most six whole steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (most) => {
      const steps = axisSteps(most);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeLessThanOrEqual(7);
      expect(steps.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('what is not known counts for nothing in a total', () => {
  const rows = [
    { label: '2019', values: [3, null], tone: 'plain' as const },
    { label: '2020', values: [4, 5], tone: 'plain' as const },
  ];
  const years = chart({ kind: 'columns', series: ['A', 'B'], rows });
  expect(chartTotals(years)).toEqual([7, 5]);
  expect(chartMost(years)).toBe(5);
});

describe('the drawing', () => {
  /** Width of the bar that is drawn in each row; the first rectangle is the paper. */
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="13.0"/g)].map((match) => Number(match[1]));

  test('bars are as long as their values, and each has its number', () => {
    const svg = chartSvg(chart());
    const [first = 0, second = 0, third] = bars(svg);
    expect(second / first).toBeCloseTo(0.5, 2);
    expect(third).toBe(0);
    for (const words of ['Bojongsari', '>24<', '>12<', '>0<', 'Tahun 2020']) expect(svg).toContain(words);
  });

  test('what a label says is text and no markup, whatever it holds', () => {
    const label = '<script>"&\u0000\ud800';
    const svg = chartSvg(chart({ rows: [{ label, values: [1], tone: 'plain' }] }));
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/\p{Cc}/u);
    expect(svg.isWellFormed()).toBe(true);
  });

  test('anything that is drawn stands on the paper', () => {
    const value = fc.option(fc.integer({ min: 0, max: 1e10 }));
    const row = fc.record({
      label: fc.string({ maxLength: 80 }),
      values: fc.tuple(value, value, value).map((three) => [...three]),
      tone: fc.constantFrom('strong' as const, 'plain' as const, 'quiet' as const),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.constantFrom('bars' as const, 'columns' as const),
        (rows, kind) => {
          const series = kind === 'bars' ? ['A'] : ['A', 'B', 'C'];
          const shown = rows.map((one) => ({ ...one, values: one.values.slice(0, series.length) }));
          const svg = chartSvg(chart({ kind, series, rows: shown }), 700);
          const height = Number(/height="(\d+)" viewBox/.exec(svg)?.[1]);
          for (const [, x, y, w, h] of svg.matchAll(
            /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
          )) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x) + Number(w)).toBeLessThanOrEqual(700.1);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y) + Number(h)).toBeLessThanOrEqual(height + 0.1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
