import type { AidRepository, NewProgram } from '../aid/aid-repository.ts';
import type { FundSource } from '../contract/common.ts';
import type { ImportRequest } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { parseFundSource } from '../rules/fund-source.ts';
import { refusalOf } from '../rules/program-state.ts';
import type { AidLine } from './read-aid-line.ts';

/** The programme that recipients are imported into; `id` null for one to make. */
export type ChosenProgram = NewProgram & {
  id: number | null;
  /** Taken over from earlier years: everything of it counts as handed over. */
  isPast: boolean;
};

export interface ChosenPrograms {
  programs: ChosenProgram[];
  /** The programme of a line; undefined where several are and the line names none. */
  programOf: (line: AidLine) => ChosenProgram | undefined;
}

interface Choice {
  request: ImportRequest;
  titles: string[];
  lines: AidLine[];
  aid: Pick<AidRepository, 'programByName'>;
  /** ISO date. */
  today: string;
}

/**
 * The programme named in the request, else those that the column of the sheet names: a list of what was given over the
 * years goes to its programmes row by row. Rows that name none belong to the only one. A name with several years
 * (TAHUN) is one programme for each year. Failures: `program-missing`, `program-state`.
 */
export function choosePrograms(choice: Choice): Result<ChosenPrograms> {
  const { request, lines } = choice;
  if (request.program !== null) {
    const program = describe(choice, request.program.name, lines);
    const closed = closedOne(choice, [program]);
    if (closed) return closed;
    return success({ programs: [program], programOf: () => program });
  }
  const named = Map.groupBy(
    lines.filter((line) => line.program !== ''),
    (line) => line.program.toLowerCase(),
  );
  if (named.size === 0) return failure('program-missing', 'Nama program bantuan belum ditentukan.');
  const programs = new Map<string, ChosenProgram>();
  const keyOf = (line: AidLine, byYear: boolean) =>
    `${line.program.toLowerCase()}|${byYear ? (line.fiscalYear ?? '') : ''}`;
  const severalYears = new Set([...named].flatMap(([key, own]) => (yearsOf(own).length > 1 ? [key] : [])));
  const keyed = (line: AidLine) => keyOf(line, severalYears.has(line.program.toLowerCase()));
  for (const [key, own] of Map.groupBy([...named.values()].flat(), keyed)) {
    const [first] = own;
    if (!first) continue;
    const { program: name, fiscalYear } = first;
    const isOneOfSeveral = severalYears.has(name.toLowerCase()) && fiscalYear !== null;
    const fullName = isOneOfSeveral && !name.includes(String(fiscalYear)) ? `${name} ${fiscalYear}` : name;
    programs.set(key, describe(choice, fullName, own));
  }
  const list = [...programs.values()];
  const closed = closedOne(choice, list);
  if (closed) return closed;
  const only = list.length === 1 ? list[0] : undefined;
  return success({
    programs: list,
    programOf: (line) => (line.program === '' ? only : programs.get(keyed(line))),
  });
}

/**
 * The failure for a programme that takes no recipients now (`program-state`): a finished one is opened again first. The
 * aid of earlier years goes into programmes that were finished long ago.
 */
function closedOne({ request, aid }: Choice, programs: ChosenProgram[]) {
  if (request.kind === 'aid-history') return null;
  for (const { name } of programs) {
    const existing = aid.programByName(name);
    const words = existing && refusalOf(existing.state, 'edit-recipients');
    if (words) return failure('program-state', `${name}: ${words}`);
  }
  return null;
}

const yearsOf = (lines: AidLine[]): number[] => commonest(lines.flatMap((line) => line.fiscalYear ?? []));

/**
 * A programme by name. One that exists stays as it is; in the history of aid one of another year is another programme,
 * told apart by the year behind its name. A new one's year comes from the request, else the column, the
 * name, the titles, this year; its fund source from the request, else the commonest of the rows, the titles or the
 * name, else Lainnya.
 */
function describe({ request, titles, aid, today }: Choice, name: string, lines: AidLine[]): ChosenProgram {
  const isPast = request.kind === 'aid-history';
  const [year] = yearsOf(lines);
  const names = isPast && year !== undefined ? namesOfYear(name, year) : [name];
  const known = names.flatMap((one) => aid.programByName(one) ?? []);
  const existing = known.find(({ fiscalYear }) => !isPast || year === undefined || fiscalYear === year);
  if (existing) return existing;
  const fullName = known.length > 0 && year !== undefined ? `${withoutYear(name, year)} ${year}` : name;
  const texts = request.program === null ? [name, ...titles] : [...titles, name];
  const [source] = commonest(lines.flatMap((line) => line.fundSource ?? []));
  return {
    id: null,
    isPast,
    name: fullName.slice(0, 160),
    fiscalYear: request.program?.fiscalYear ?? year ?? yearIn(texts) ?? Number(today.slice(0, 4)),
    fundSource: request.program?.fundSource ?? source ?? sourceIn(texts) ?? 'Lainnya',
    ceremonyDate: request.program?.ceremonyDate ?? null,
    ceremonyPlace: request.program?.ceremonyPlace ?? '',
    officialId: null,
    notes: '',
  };
}

const withoutYear = (name: string, year: number): string =>
  name.endsWith(` ${year}`) ? name.slice(0, -` ${year}`.length) : name;

/** A programme of several years may be known by its name alone or with its year: which, depends on the file. */
const namesOfYear = (name: string, year: number): string[] => [
  ...new Set([name, withoutYear(name, year), `${withoutYear(name, year)} ${year}`]),
];

/** Different values, the commonest first. */
function commonest<T>(values: T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function yearIn(texts: string[]): number | null {
  const named = texts.map(
    (text) => /\b(?:tahun anggaran|tahun|t\.?a\.?)[\s:]*((?:19|20)\d{2})\b/i.exec(text)?.[1],
  );
  const bare = texts.map((text) => /\b((?:19|20)\d{2})\b/.exec(text)?.[1]);
  const year = [...named, ...bare].find((one) => one !== undefined);
  return year === undefined ? null : Number(year);
}

function sourceIn(texts: string[]): FundSource | null {
  for (const text of texts) {
    const found = /\b(apbd\s+(?:kab\w*|prov\w*|prop\w*|ii?)|apbn|dak|dana desa|csr)\b/i.exec(text)?.[1];
    const source = found ? parseFundSource(found) : null;
    if (source) return source;
  }
  return null;
}
