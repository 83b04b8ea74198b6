import type { RecapQuestion } from '../../contract/recap-builder.ts';
import { formatLongDate } from '../../rules/dates.ts';
import {
  dimensionWords,
  filterDimensions,
  filterFields,
  isOfRegister,
  measureTraits,
  type RecapDimension,
  yearMeaning,
} from '../../rules/recap-facts.ts';
import type { MemberNames } from './member-names.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const joined = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;

/** "Rekap pelaku usaha dan investasi menurut kecamatan dan skala". */
export function titleOf({ rows, columns, measures }: RecapQuestion): string {
  const what = joined(measures.map((measure) => measureTraits[measure].label.toLowerCase()));
  const dimensions = [...rows, ...(columns === null ? [] : [columns])];
  const by = joined(dimensions.map((dimension) => dimensionWords[dimension].toLowerCase()));
  return `Rekap ${what}${by === '' ? '' : ` menurut ${by}`}`;
}

/** The time and the filter in words, a line each. */
export function subtitlesOf(question: RecapQuestion, namesOf: MemberNames): string[] {
  const { filter, year, compareYear, asOf } = question;
  const lines: string[] = [];
  if (asOf !== null) lines.push(`Keadaan per ${formatLongDate(asOf)}`);
  else if (year !== null)
    lines.push(compareYear === null ? `Tahun ${year}` : `Tahun ${year} dibandingkan dengan ${compareYear}`);
  const named = (dimension: RecapDimension, keys: readonly (string | number)[]) => {
    if (keys.length === 0) return;
    const nameOf = namesOf(dimension);
    const names = keys.map((key) => nameOf(key === 'belum' ? '' : String(key)).label);
    lines.push(`${dimensionWords[dimension]}: ${names.join(', ')}`);
  };
  for (const field of filterFields) named(filterDimensions[field], filter[field]);
  if (filter.statuses.length > 0) lines.push(`Status: ${filter.statuses.map(capital).join(', ')}`);
  return lines;
}

/** What the numbers rest on. */
export function notesOf(question: RecapQuestion): string[] {
  const { measures, rows, columns, year, asOf } = question;
  const notes: string[] = [];
  const facts = new Set(measures.map((measure) => measureTraits[measure].fact));
  const isPast = year !== null || asOf !== null;
  if (isPast && measures.some(isOfRegister))
    notes.push(
      'Register menurut keadaan hari itu: tercatat sejak tanggal masuk atau 31 Desember tahun data pertamanya, tidak termasuk yang tutup; skala, komoditas, dan desa menurut riwayat perubahan.',
    );
  if (facts.has('register') && !isPast)
    notes.push('Pelaku usaha: semua yang tercatat sekarang, termasuk yang tidak aktif dan tutup.');
  if (facts.has('figures') && year === null && !rows.includes('year') && columns !== 'year')
    notes.push('Tenaga kerja, investasi, produksi, dan omzet: data tahun terbaru setiap pelaku usaha.');
  if (rows.includes('year') || columns === 'year')
    notes.push(`Tahun: ${[...facts].map((fact) => yearMeaning[fact]).join(', ')}.`);
  if (facts.has('figures') && (rows.includes('year') || columns === 'year'))
    notes.push('Data tahunan tidak dijumlahkan antartahun.');
  if (facts.has('aid')) notes.push('Bantuan: barang yang dialokasikan, menurut alamat penerima sekarang.');
  if (measures.includes('attendance'))
    notes.push('Kehadiran: jumlah peserta hadir (H) pada semua pertemuan.');
  if (measures.includes('attendanceShare'))
    notes.push('Kehadiran (%): hadir (H) dari pertemuan yang sudah terlaksana, semua peserta bersama.');
  if (facts.has('training')) notes.push('Pelatihan: yang berstatus peserta, tanpa calon dan yang mundur.');
  return notes;
}
