import type {
  GrowthLine,
  RecapAnswer,
  RecapCell,
  RecapFilter,
  RecapQuestion,
  RecapRow,
} from '../../contract/recap-builder.ts';
import { failure, type Result, success } from '../../contract/result.ts';
import type { Connection } from '../../database/connection.ts';
import { formatNumber } from '../../rules/format-number.ts';
import { type FilterField, filterDimensions, filterFields, whyNotRecap } from '../../rules/recap-facts.ts';
import { checkTable } from './check-table.ts';
import { countGrid } from './grid.ts';
import { growthOfRegister } from './growth.ts';
import { layTable } from './lay-table.ts';
import { createMemberNames } from './member-names.ts';
import { createFacts, newMemberLists } from './question-facts.ts';
import { notesOf, subtitlesOf, titleOf } from './question-words.ts';
import { createRecapRows } from './recap-rows.ts';
import { createVerifier } from './verify.ts';
import { yearsOf } from './years-of.ts';

/** A table with more cells is of no use on a screen or on paper. */
const mostCells = 200_000;
const mostColumns = 400;

export interface RecapEngine {
  /** Reads the register ahead, in small pieces; the number of businesses. */
  prepare(): Promise<number>;
  /**
   * Any recap: its table ready to be shown, printed or exported (`sheet`), and what its cells stand for. Fails with
   * `recap-impossible` (a measure that does not go with a dimension or filter) and `recap-too-large`, in words.
   */
  build(question: RecapQuestion): Result<RecapAnswer>;
  /** What a number of it counts. */
  rows(
    question: RecapQuestion,
    cell: RecapCell,
    offset: number,
    limit: number,
  ): Result<{ total: number; rows: RecapRow[] }>;
  /** Its totals, counted once more by SQL. */
  verify: ReturnType<typeof createVerifier>;
  /** What the filters can choose. */
  filterChoices(): Partial<Record<FilterField, { value: string; label: string }[]>>;
  /** Years that have something to count, the newest first. */
  years(): number[];
  /** The register at each year's end. */
  growth(filter: RecapFilter, today: string): GrowthLine[];
}

/**
 * The engine of all recaps: rows, columns, measures and filter are free (rules/recap-facts.ts says which go together). The register is
 * kept in columns in memory (docs/decisions/0014), aid, trainings and facilitations are read for each question; both are
 * counted by the same few loops. No total is added up from its parts: each is counted on its own, and the two are compared. `today` (`YYYY-MM-DD`) tells which sessions of a training were held.
 */
export function createRecapEngine(connection: Connection, today: () => string): RecapEngine {
  const facts = createFacts(connection, today);
  const { namesOf, choicesOf } = createMemberNames(connection);
  const rowsOf = createRecapRows(connection, facts);

  const build: RecapEngine['build'] = (question) => {
    const reason = whyNotRecap(question);
    if (reason !== null) return failure('recap-impossible', reason);
    const { rows, columns, year, compareYear } = question;
    const lists = newMemberLists([...rows, ...(columns === null ? [] : [columns])]);
    const grid = countGrid(question, facts, lists);
    const earlier =
      year === null || compareYear === null
        ? null
        : countGrid({ ...question, year: compareYear }, facts, lists);
    const table = layTable(question, grid, earlier, namesOf);
    if (table.columns.length > mostColumns || table.lines.length * table.columns.length > mostCells)
      return failure(
        'recap-too-large',
        `Rekap ini terlalu besar: ${formatNumber(table.lines.length)} baris dan ${formatNumber(table.columns.length)} kolom. Kurangi rinciannya atau pakai saringan.`,
      );
    const { notes, ...check } = checkTable(question, earlier === null ? [grid] : [grid, earlier]);
    const { paths, cells, ...sheet } = table;
    return success({
      sheet: {
        title: titleOf(question),
        subtitles: subtitlesOf(question, namesOf),
        ...sheet,
        notes: [...notesOf(question), ...notes],
      },
      paths,
      cells,
      check,
    });
  };

  return {
    async prepare() {
      await facts.columns.prepare();
      return connection.open ? facts.columns.read().register.size : 0;
    },
    build,
    rows(question, cell, offset, limit) {
      const reason = whyNotRecap(question);
      return reason === null
        ? success(rowsOf(question, cell, offset, limit))
        : failure('recap-impossible', reason);
    },
    verify: createVerifier(connection, today),
    filterChoices: () =>
      Object.fromEntries(filterFields.map((field) => [field, choicesOf(filterDimensions[field])])),
    years: () => yearsOf(connection, facts),
    growth: (filter, today) => growthOfRegister(facts, filter, today),
  };
}
