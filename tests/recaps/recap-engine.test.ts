import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecapCell, RecapQuestion } from '../../src-main/contract/recap-builder.ts';
import { recapAnswer } from '../../src-main/contract/recap-builder.ts';
import { createRecapEngine } from '../../src-main/recaps/builder/recap-engine.ts';
import {
  filterFields,
  isOfRegister,
  measureTraits,
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

const today = '2021-01-01';

const filters = fc.record({
  regencyCodes: some(['33.03', '33.04']),
  districtCodes: some(['33.03.01', '33.03.05']),
  villageCodes: some(villageCodes),
  sectorIds: some([1, 2, 3]),
  sectorGroups: some(['unggulan', 'potensial'] as const),
  scales: some(['kecil', 'besar', 'belum'] as const),
  legalForms: some(['CV', 'belum']),
  genders: some(['L', 'belum'] as const),
  statuses: some(['aktif', 'tutup'] as const),
  fundSources: some(['APBN', 'DAK'] as const),
  programIds: some([1, 2]),
  itemKeys: some(['["oven","",""]', '["wajan","maju",""]']),
  trainingIds: some([1, 3]),
  facilitationKindIds: some([1, 2]),
  stageIds: some([1, 2, 9]),
});
/** Only some of them at once: all together leave nothing to count. */
const fewFilters = fc
  .tuple(filters, fc.subarray([...filterFields, 'statuses' as const], { minLength: 1, maxLength: 3 }))
  .map(([all, fields]) => ({
    ...noFilter,
    ...Object.fromEntries(fields.map((field) => [field, all[field]])),
  }));

/** Possible questions about the present: the past is tested by hand. */
const questions: fc.Arbitrary<RecapQuestion> = fc
  .record({
    dimensions: fc.subarray([...recapDimensions], { maxLength: 3 }),
    measures: fc.subarray([...recapMeasures], { minLength: 1, maxLength: 3 }),
    filter: fc.oneof(fc.constant(noFilter), fewFilters),
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
  const engine = createRecapEngine(connection, () => today);
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
      const oracle = createOracle(connection, today);
      const countOf = new Map(question.measures.map((measure) => [measure, oracle(question, measure)]));
      const rows = [
        ...sheet.lines.map((line, at) => ({ path: paths[at] ?? [], values: line.values })),
        { path: [], values: sheet.total },
      ];
      for (const { path, values } of rows)
        for (const [at, value] of values.entries()) {
          const cell = cells[at];
          if (!cell || (value === null && cell.measure !== 'attendanceShare')) continue;
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
  const engine = createRecapEngine(connection, () => today);
  fc.assert(
    fc.property(questions, fc.nat(), fc.nat(), (question, line, column) => {
      const { sheet, paths, cells } = expectValue(engine.build(question));
      const [at, across] = [line % sheet.lines.length, column % cells.length];
      const value = sheet.lines[at]?.values[across];
      const cell = cells[across];
      if (!cell || value == null) return;
      const found = expectValue(engine.rows(question, { ...cell, path: paths[at] ?? [] }, 0, 500));
      expect(found.rows).toHaveLength(found.total);
      if (measureTraits[cell.measure].way === 'share') {
        const parts = found.rows.map(({ detail }) => /(\d+) dari (\d+) pertemuan/.exec(detail) ?? []);
        const sum = (part: number) => parts.reduce((total, words) => total + Number(words[part]), 0);
        expect(Math.round((sum(1) / sum(2)) * 1000) / 10).toBe(value);
      } else expect(found.rows.reduce((sum, row) => sum + row.amount, 0)).toBe(value);
    }),
    { numRuns: 150 },
  );
});

const everybody: RecapCell = { path: [], column: null, measure: 'businesses', compared: false };
const notIn = <T>(known: ReadonlySet<T>, all: ReadonlySet<T>) =>
  [...all].filter((one) => !known.has(one)).length;

test('growth says of each year what the register at its end says, whoever changed meanwhile', () => {
  const { connection } = openRecapOffice(5);
  const change = connection.prepare(
    'UPDATE business SET status = ?, scale = ?, status_date = ? WHERE id = ?',
  );
  for (let id = 1; id <= 20; id++) {
    change.run(id % 3 === 0 ? 'tutup' : 'aktif', 'kecil', id % 2 === 0 ? null : '2020-07-01', id);
    if (id % 4 === 0) change.run('tidak aktif', 'besar', '2021-02-01', id);
  }
  // They happened over the years, not all in this moment.
  connection.exec('DROP TRIGGER history_unchangeable_update');
  connection.exec("UPDATE history SET at = (2018 + id % 4) || '-0' || (1 + id % 9) || '-10T03:00:00Z'");
  const engine = createRecapEngine(connection, () => today);
  const shape = fc
    .tuple(fc.oneof(fc.constant(noFilter), fewFilters))
    .filter(([filter]) => whyNotRecap(askedFor({ filter })) === null);
  fc.assert(
    fc.property(shape, ([filter]) => {
      const atEndOf = (year: number) => {
        const asked = askedFor({ filter, asOf: year === 2022 ? '2022-05-05' : `${year}-12-31` });
        return new Set(expectValue(engine.rows(asked, everybody, 0, 500)).rows.map(({ id }) => id));
      };
      for (const line of engine.growth(filter, '2022-05-05')) {
        const [were, are] = [atEndOf(line.year - 1), atEndOf(line.year)];
        const counts = [are.size, notIn(were, are), notIn(are, were)];
        expect([line.registered, line.entered, line.left], `${line.year}`).toEqual(counts);
      }
    }),
    { numRuns: 40 },
  );
});
