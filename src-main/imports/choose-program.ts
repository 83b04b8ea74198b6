import type { AidRepository, ProgramRecord } from '../aid/aid-repository.ts';
import type { FundSource } from '../contract/common.ts';
import type { ImportRequest } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { parseFundSource } from '../rules/fund-source.ts';
import type { AidLine } from './read-aid-line.ts';

/** The programme that recipients are imported into; `id` null for one to make. */
export type ChosenProgram = Omit<ProgramRecord, 'id'> & { id: number | null };

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
 * (TAHUN) is one programme for each year. Failure: `program-missing`.
 */
export function choosePrograms(choice: Choice): Result<ChosenPrograms> {
  const { request, lines } = choice;
  if (request.program !== null) {
    const program = describe(choice, request.program.name, lines);
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
  const only = list.length === 1 ? list[0] : undefined;
  return success({
    programs: list,
    programOf: (line) => (line.program === '' ? only : programs.get(keyed(line))),
  });
}

const yearsOf = (lines: AidLine[]): number[] => commonest(lines.flatMap((line) => line.fiscalYear ?? []));

/**
 * A programme by name. One that exists stays as it is. A new one's year comes from the request, else the column, the
 * name, the titles, this year; its fund source from the request, else the commonest of the rows, the titles or the
 * name, else Lainnya.
 */
function describe({ request, titles, aid, today }: Choice, name: string, lines: AidLine[]): ChosenProgram {
  const existing = aid.programByName(name);
  if (existing) return existing;
  const texts = request.program === null ? [name, ...titles] : [...titles, name];
  const [source] = commonest(lines.flatMap((line) => line.fundSource ?? []));
  return {
    id: null,
    name: name.slice(0, 160),
    fiscalYear:
      request.program?.fiscalYear ?? yearsOf(lines)[0] ?? yearIn(texts) ?? Number(today.slice(0, 4)),
    fundSource: request.program?.fundSource ?? source ?? sourceIn(texts) ?? 'Lainnya',
    ceremonyDate: request.program?.ceremonyDate ?? null,
    ceremonyPlace: request.program?.ceremonyPlace ?? '',
    officialId: null,
    notes: '',
  };
}

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
