import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecapQuestion } from '../../src-main/contract/recap-builder.ts';
import { recapAnswer } from '../../src-main/contract/recap-builder.ts';
import { createRecapEngine } from '../../src-main/recaps/builder/recap-engine.ts';
import {
  isOfRegister,
  recapDimensions,
  recapMeasures,
  whyNotRecap,
} from '../../src-main/rules/recap-facts.ts';
import { expectValue } from '../office/test-office.ts';
import { createOracle } from './recap-oracle.ts';
import { askedFor, noFilter, openRecapOffice, villageCodes } from './recap-register.ts';

const some = <T>(list: readonly T[], most = 2) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    fc.subarray([...list], { minLength: 1, maxLength: most }),
  );

const filters = fc.record({
  districtCodes: some(['33.03.01', '33.03.05']),
  villageCodes: some(villageCodes),
  sectorIds: some([1, 2, 3]),
  sectorGroups: some(['unggulan', 'potensial'] as const),
  scales: some(['kecil', 'besar', 'belum'] as const),
  statuses: some(['aktif', 'tutup'] as const),
  fundSources: some(['APBN', 'DAK'] as const),
  programIds: some([1, 2]),
});

/** Possible questions about the present: the past is tested by hand. */
const questions: fc.Arbitrary<RecapQuestion> = fc
  .record({
    dimensions: fc.subarray([...recapDimensions], { maxLength: 3 }),
    measures: fc.subarray([...recapMeasures], { minLength: 1, maxLength: 3 }),
    filter: fc.oneof(fc.constant(noFilter), filters),
    year: fc.oneof(fc.constant(null), fc.constantFrom(2018, 2019)),
    isAcross: fc.boolean(),
  })
  .map(({ dimensions, measures, filter, year, isAcross }) => {
    // Most sets of measures do not go with most dimensions: those of the first one's fact are kept.
    const across = isAcross ? (dimensions[0] ?? null) : null;
    const question = askedFor({
      rows: dimensions.slice(across ? 1 : 0).slice(0, 2),
      columns: across,
      filter,
    });
    const possible = measures.filter((measure) => whyNotRecap({ ...question, measures: [measure] }) === null);
    return { ...question, measures: possible, year: possible.some(isOfRegister) ? null : year };
  })
  .filter((question) => question.measures.length > 0);

test('any recap with any filter: every cell and every total agree with counting whole tables, also after changes', () => {
  const { connection } = openRecapOffice(7);
  const engine = createRecapEngine(connection);
  const villages = [...villageCodes, null];
  let asked = 0;
  fc.assert(
    fc.property(questions, fc.nat(29), fc.nat(4), (question, index, village) => {
      // The register changes between two recaps: the engine follows the history.
      connection
        .prepare('UPDATE business SET village_code = ?, scale = ? WHERE id = ?')
        .run(villages[village] ?? null, village > 2 ? 'besar' : null, index + 1);
      connection
        .prepare(`INSERT INTO business_year (business_id, year, workers_male) VALUES (?, ?, 9)
          ON CONFLICT (business_id, year) DO UPDATE SET workers_male = ifnull(workers_male, 0) + 1, workers_total = NULL`)
        .run(index + 1, 2016 + village);
      const { sheet, paths, cells, check } = recapAnswer.parse(expectValue(engine.build(question)));
      const oracle = createOracle(connection);
      const countOf = new Map(question.measures.map((measure) => [measure, oracle(question, measure)]));
      const rows = [
        ...sheet.lines.map((line, at) => ({ path: paths[at] ?? [], values: line.values })),
        { path: [], values: sheet.total },
      ];
      for (const { path, values } of rows)
        for (const [at, value] of values.entries()) {
          const cell = cells[at];
          if (!cell || value === null) continue;
          const members = [
            ...path.map((key, level) => [question.rows[level], key] as const),
            ...(cell.column === null ? [] : [[question.columns, cell.column] as const]),
          ];
          expect(value, `${path} ${cell.column} ${cell.measure}`).toBe(
            countOf.get(cell.measure)?.(members as never),
          );
          asked++;
        }
      expect(check, check.words).toMatchObject({ ok: true });
      // Lines that a filter leaves are all there: their sums are the total wherever parts make the whole.
      const nested = question.rows.length > 0 ? 1 : 0;
      for (const [at, column] of sheet.columns.entries())
        if (column.adds)
          expect(
            sheet.lines.reduce((sum, line) => sum + (line.level === nested ? (line.values[at] ?? 0) : 0), 0),
          ).toBe(sheet.total[at]);
      for (const { measure, total } of engine.verify(question)) {
        const whole = cells.findIndex((cell) => cell?.measure === measure && cell.column === null);
        if (total !== null) expect(total, measure).toBe(sheet.total[whole]);
      }
    }),
    { numRuns: 200 },
  );
  expect(asked).toBeGreaterThan(1000);
});

test('the rows behind a number are as many, or add up to, the number', () => {
  const { connection } = openRecapOffice(11);
  const engine = createRecapEngine(connection);
  fc.assert(
    fc.property(questions, fc.nat(), fc.nat(), (question, line, column) => {
      const { sheet, paths, cells } = expectValue(engine.build(question));
      const [at, across] = [line % sheet.lines.length, column % cells.length];
      const value = sheet.lines[at]?.values[across];
      const cell = cells[across];
      if (!cell || value == null) return;
      const found = expectValue(engine.rows(question, { ...cell, path: paths[at] ?? [] }, 0, 500));
      expect(found.rows).toHaveLength(found.total);
      expect(found.rows.reduce((sum, row) => sum + row.amount, 0)).toBe(value);
    }),
    { numRuns: 150 },
  );
});
