import type { RecapSheet } from '../contract/recap-builder.ts';

/** What a ready recap is narrowed down to. */
export interface ReadyScope {
  year: number | null;
  district: { code: string; name: string } | null;
  sector: { id: number; name: string } | null;
  masked: boolean;
}

/** A table of a ready recap; `name` = of its sheet in the workbook, at most 31 letters. */
export interface ReadyPart {
  name: string;
  sheet: RecapSheet;
}

/** A column of such a table; `adds` = its lines add up to the total. */
export const column = (
  head: string,
  kind: RecapSheet['columns'][number]['kind'],
  adds: boolean,
): RecapSheet['columns'][number] => ({ group: '', head, kind, adds });

/** The scope in words, below the title. */
export function scopeWords({ year, district, sector }: ReadyScope, yearWord = 'Tahun'): string[] {
  return [
    year === null ? '' : `${yearWord} ${year}`,
    district === null ? '' : `Kecamatan ${district.name}`,
    sector === null ? '' : `Komoditas ${sector.name}`,
  ].filter((line) => line !== '');
}
