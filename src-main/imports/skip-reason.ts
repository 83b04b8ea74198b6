import type { Grid } from './grid.ts';
import { isNumeric, isWholeNumber, type RowFacts } from './row-facts.ts';

/** Why a row is skipped. */
export interface SkipReason {
  words: string;
  /** What follows is not about the recipient above any more. */
  endsBlock: boolean;
  /** Taken for the title of a section, which below the table it is not. */
  isSection?: boolean;
}

const totalWords =
  /^((sub|grand) ?-? ?(total|jumlah)\b|jumlah\b|(total|rata-rata|rerata)( (keseluruhan|seluruhnya|semua|akhir|umum|[ivx]+|\d+|(kec|kecamatan|desa|kab|kabupaten|sentra|kelompok)\b.*))?\s*[:=]?\s*$)/i;
const sectionWords =
  /^([a-z0-9ivx]{1,4}[.)]\s*)?(data|daftar|rekap|sentra|kecamatan|kec\.|desa|kelurahan|kel\.|kelompok|komoditas|cabang industri|jenis industri)\b/i;

/**
 * Why a row is none of the data, in words; null when it may be data. `isNumbered`: most rows of the table carry a
 * number under NO, so that one without a number and with nothing but a name is a title.
 */
export function skipReason(grid: Grid, facts: RowFacts, isNumbered: boolean): SkipReason | null {
  const { filled } = facts;
  const within = (words: string): SkipReason => ({ words, endsBlock: false });
  const between = (words: string): SkipReason => ({ words, endsBlock: true });
  if (!facts.isUsed) return within('Baris kosong.');
  if (filled.length === 0) return within('Tidak ada isi di bawah judul kolom.');
  if (isExample(facts)) return between('Baris contoh pengisian.');
  if (isNumberingRow(facts)) return within('Baris nomor kolom.');
  if (isRepeatedHeading(facts)) return within('Judul tabel yang diulang.');
  if (isTotal(facts)) return between(`Baris jumlah: "${short(firstText(facts))}".`);
  if (isSection(grid, facts, isNumbered))
    return { ...between(`Judul bagian: "${short(longestText(facts))}".`), isSection: true };
  if (filled.length === 1 && facts.number) return between('Hanya nomor urut, tanpa isi.');
  if (!facts.hasKey && filled.every((one) => one === facts.number || isNumeric(one)))
    return between('Baris angka tanpa nama (jumlah atau rumus).');
  return null;
}

/** The example row of a template: CONTOH stands in place of its number. */
const isExample = ({ number }: RowFacts): boolean =>
  number !== undefined && /^\(?contoh\b/i.test(number.text);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const longestText = (facts: RowFacts): string =>
  facts.filled.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
const firstText = (facts: RowFacts): string => facts.filled.find((one) => !isNumeric(one))?.text ?? '';

/** 1 2 3 ..., also with gaps, -1 -2 -3 shown as (1) (2) (3), and "7 = 5 x 6": whole numbers that only rise. */
function isNumberingRow({ filled }: RowFacts): boolean {
  if (filled.length < 2) return false;
  let before = 0;
  for (const { cell, text } of filled) {
    const value = cell.type === 'number' ? Math.abs(cell.value) : numberOfText(text);
    if (!Number.isInteger(value) || value <= before || value > 300) return false;
    before = value;
  }
  const first = filled[0];
  const start = first?.cell.type === 'number' ? Math.abs(first.cell.value) : numberOfText(first?.text ?? '');
  // A row of data can hold rising numbers too; a numbering row begins low and steps by little.
  return start <= 2 && before <= filled.length + 10;
}

const numberOfText = (text: string): number =>
  Number(/^[-(]?(\d{1,3})\)?(?:\s*=.*)?$/.exec(text)?.[1] ?? Number.NaN);

/** A table printed on several pages repeats its heading. */
function isRepeatedHeading({ filled }: RowFacts): boolean {
  const same = filled.filter(({ column, text }) =>
    column.levels.some((level) => level.toLowerCase() === text.toLowerCase()),
  );
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** JUMLAH, TOTAL or the like as the first words of the row, in front of or in place of a name. */
function isTotal(facts: RowFacts): boolean {
  const first = facts.filled.find((one) => !(one === facts.number && isWholeNumber(one.text)));
  if (!first || !totalWords.test(first.text)) return false;
  const next = facts.filled[facts.filled.indexOf(first) + 1];
  // "Jumlah" as part of a name has other words of a person beside it.
  return next === undefined || isNumeric(next) || !facts.hasOwner || first.column.field === 'ownerName';
}

function isSection(grid: Grid, facts: RowFacts, isNumbered: boolean): boolean {
  const { filled, number } = facts;
  const hasRealNumber = number !== undefined && isWholeNumber(number.text);
  const others = filled.filter((one) => one !== number || !/^[a-z]{1,4}[.)]?$/i.test(one.text));
  const only = others[0];
  if (hasRealNumber || only === undefined || others.length > 1 || isNumeric(only)) return false;
  if (only === number || filled.length > 1) return true;
  if (sectionWords.test(only.text)) return true;
  const range = grid.merged.range(facts.row, only.column.index);
  if (range && range.lastColumn - range.firstColumn >= 2) return true;
  if (only.column.field === 'itemName') return false;
  return only.column.field !== 'ownerName' || isNumbered;
}
