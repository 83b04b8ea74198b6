import type { AidRepository, ProgramRecord } from '../aid/aid-repository.ts';
import type { FundSource } from '../contract/common.ts';
import type { ImportRequest } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { parseFundSource } from '../rules/fund-source.ts';
import type { AidLine } from './read-aid-line.ts';

/** The programme that recipients are imported into; `id` null for one to make. */
export type ChosenProgram = Omit<ProgramRecord, 'id'> & { id: number | null };

/**
 * The programme named in the request, else the one that the column of the sheet names in every row. One that exists
 * stays as it is. A new one's year comes from the request, else the column, the titles, the name, this year; its fund
 * source from the request, else the commonest of the rows, the titles or the name, else Lainnya. Failure:
 * `program-missing`.
 */
export function chooseProgram(options: {
  request: ImportRequest;
  titles: string[];
  lines: AidLine[];
  aid: AidRepository;
  /** ISO date. */
  today: string;
}): Result<ChosenProgram> {
  const { request, titles, lines, aid, today } = options;
  const named = commonest(lines.map((line) => line.program).filter(Boolean));
  const name = request.program?.name ?? (named.values.length === 1 ? named.values[0] : undefined);
  if (name === undefined)
    return failure(
      'program-missing',
      named.values.length > 1
        ? `Berkas ini memuat lebih dari satu program (${named.values.slice(0, 3).join(', ')}). Tentukan satu nama program.`
        : 'Nama program bantuan belum ditentukan.',
    );
  const existing = aid.programByName(name);
  if (existing) return success(existing);
  const texts = [...titles, name];
  const years = commonest(lines.flatMap((line) => (line.fiscalYear === null ? [] : [line.fiscalYear])));
  const sources = commonest(lines.flatMap((line) => (line.fundSource === null ? [] : [line.fundSource])));
  return success({
    id: null,
    name,
    fiscalYear: request.program?.fiscalYear ?? years.values[0] ?? yearIn(texts) ?? Number(today.slice(0, 4)),
    fundSource: request.program?.fundSource ?? sources.values[0] ?? sourceIn(texts) ?? 'Lainnya',
    ceremonyDate: request.program?.ceremonyDate ?? null,
    ceremonyPlace: request.program?.ceremonyPlace ?? '',
    officialId: null,
    notes: '',
  });
}

/** Different values, the commonest first. */
function commonest<T>(values: T[]): { values: T[] } {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { values: [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value) };
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
