import type { AidSummary } from '../../contract/aid.ts';
import { fundSourceInFull, type Places } from '../places.ts';
import { detailedLines } from '../recap-lines.ts';
import type { Counts, Recipient } from '../recipients.ts';
import { fitRow, joinCells, type Page, putFormula, putNumber, putText } from './sheet-cells.ts';
import { COUNT, type Look, RUPIAH } from './sheet-looks.ts';
import { cellOf, linesOf, type TablePlans } from './table-plan.ts';
import { formatOf, headLook, totalLook } from './table-sheet.ts';

/** Columns C..H of the summary's tables. */
export const countColumns: readonly { key: keyof Counts; heading: string }[] = [
  { key: 'recipients', heading: 'Penerima' },
  { key: 'businesses', heading: 'Pelaku Usaha' },
  { key: 'groups', heading: 'Kelompok' },
  { key: 'kinds', heading: 'Jenis Barang' },
  { key: 'units', heading: 'Jumlah Unit' },
  { key: 'value', heading: 'Nilai' },
];

const boxed: Look = { boxed: true, vertical: 'middle' };
const number: Look = { ...boxed, horizontal: 'right' };

/** The counts of domain.md one under the other, each pointing at the sheet that it is counted on. */
export function putCounts(page: Page, row: number, summary: AidSummary, plans: TablePlans): number {
  const { district, village, item } = plans;
  const total = (key: keyof Counts) => cellOf(district, key, district.totalRow);
  const lines: [string, string, number, string][] = [
    ['Penerima bantuan (pelaku usaha dan kelompok)', total('recipients'), summary.recipients, COUNT],
    ['– Pelaku usaha', total('businesses'), summary.businesses, COUNT],
    ['– Kelompok', total('groups'), summary.groups, COUNT],
    ['Jenis barang', `COUNT(${linesOf(item, 'number')})`, summary.kinds, COUNT],
    ['Unit barang', cellOf(item, 'units', item.totalRow), summary.units, COUNT],
    ['Desa/kelurahan', `COUNT(${linesOf(village, 'number')})`, summary.villages, COUNT],
    ['Kecamatan', `COUNT(${linesOf(district, 'number')})`, summary.districts, COUNT],
    ['Sumber dana', `COUNT(${linesOf(plans.fundSource, 'number')})`, summary.byFundSource.length, COUNT],
    ['Nilai bantuan', total('value'), summary.value, RUPIAH],
  ];
  for (const [index, [label, formula, result, format]] of lines.entries()) {
    const look = { ...boxed, indent: label.startsWith('–') ? 3 : 1 };
    joinCells(page, row + index, 1, page.columns - 1, look);
    putText(page, row + index, 1, label, look);
    putFormula(page, row + index, page.columns, formula, result, { ...number, bold: true, format });
    fitRow(page, row + index);
  }
  return row + lines.length;
}

/** By fund source: every cell points at the sheet "Per Sumber Dana". */
export function putFundSources(page: Page, row: number, plans: TablePlans, places: Places): number {
  const { fundSource: plan } = plans;
  putHeads(page, row, 'Sumber Dana');
  for (const [index, line] of plan.lines.entries()) {
    const at = row + 1 + index;
    const source = line.shares[0]?.items[0]?.fundSource;
    const label = line.classified && source ? sentenceCase(fundSourceInFull(source, places)) : line.label;
    putLabel(page, at, line.classified ? index + 1 : null, label);
    for (const [column, { key }] of countColumns.entries()) {
      const look = { ...number, italic: !line.classified, format: formatOf(key) };
      putFormula(page, at, column + 3, cellOf(plan, key, plan.firstRow + index), line[key], look);
    }
  }
  const totalRow = row + 1 + plan.lines.length;
  putTotalLabel(page, totalRow);
  for (const [column, { key }] of countColumns.entries()) {
    const look = { ...totalLook, horizontal: 'right', format: formatOf(key) } as const;
    putFormula(page, totalRow, column + 3, cellOf(plan, key, plan.totalRow), plan.total[key], look);
  }
  return totalRow + 1;
}

/** By scale: kecil, menengah, besar and "Belum terklasifikasi" always stand here, also when they are 0. */
export function putScales(
  page: Page,
  row: number,
  recipients: readonly Recipient[],
  plans: TablePlans,
): number {
  putHeads(page, row, 'Skala Usaha');
  const found = detailedLines(recipients, 'scale');
  const labels = ['Kecil', 'Menengah', 'Besar', found.at(-1)?.label ?? ''];
  for (const [index, label] of labels.entries()) {
    const at = row + 1 + index;
    const line = found.find((candidate) => candidate.label === label);
    const isLast = index === labels.length - 1;
    putLabel(page, at, isLast ? null : index + 1, label);
    for (const [column, { key }] of countColumns.entries()) {
      const look = { ...number, italic: isLast, format: formatOf(key) };
      putNumber(page, at, column + 3, line?.[key] ?? 0, look);
    }
  }
  const totalRow = row + 1 + labels.length;
  const { total } = plans.district;
  putTotalLabel(page, totalRow);
  for (const [column, { key }] of countColumns.entries()) {
    const look = { ...totalLook, horizontal: 'right', format: formatOf(key) } as const;
    const letter = String.fromCharCode(67 + column);
    const sum = `SUM(${letter}${row + 1}:${letter}${totalRow - 1})`;
    const formula = key === 'kinds' ? `COUNT(${linesOf(plans.item, 'number')})` : sum;
    putFormula(page, totalRow, column + 3, formula, total[key], look);
  }
  return totalRow + 1;
}

export function putHeads(page: Page, row: number, label: string): void {
  putText(page, row, 1, 'No.', headLook);
  putText(page, row, 2, label, headLook);
  for (const [index, { heading }] of countColumns.entries()) putText(page, row, index + 3, heading, headLook);
  page.sheet.getRow(row).height = 30;
}

export function putLabel(page: Page, row: number, at: number | null, label: string): void {
  const italic = at === null;
  if (at === null) putText(page, row, 1, '', { ...boxed, horizontal: 'center' });
  else putNumber(page, row, 1, at, { ...boxed, horizontal: 'center' });
  putText(page, row, 2, label, { ...boxed, italic, wrap: true });
  fitRow(page, row);
}

export function putTotalLabel(page: Page, row: number, label = 'JUMLAH'): void {
  joinCells(page, row, 1, 2, { ...totalLook, horizontal: 'center' });
  putText(page, row, 1, label, { ...totalLook, horizontal: 'center' });
  page.sheet.getRow(row).height = 18;
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
