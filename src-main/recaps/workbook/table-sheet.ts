import type { DetailedLine } from '../recap-lines.ts';
import type { Counts } from '../recipients.ts';
import { fitRow, joinCells, type Page, putFormula, putNumber, putText, putWideText } from './sheet-cells.ts';
import { COUNT, type Look, RUPIAH } from './sheet-looks.ts';
import {
  type ColumnKey,
  type TableColumn,
  type TablePlan,
  type TablePlans,
  totalFormula,
} from './table-plan.ts';

export const headLook: Look = {
  bold: true,
  boxed: true,
  filled: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'middle',
};
export const totalLook: Look = { bold: true, boxed: true, filled: true, vertical: 'middle' };
export const noteLook: Look = { italic: true, size: 9, wrap: true };

/** Heads, lines, total, notes and filter of a recap table; the page already has its letterhead. */
export function putTable(page: Page, plan: TablePlan, plans: TablePlans): void {
  for (const [index, column] of plan.columns.entries()) {
    putText(page, plan.headRow, index + 1, column.heading, headLook);
  }
  page.sheet.getRow(plan.headRow).height = 30;
  for (const [index, line] of plan.lines.entries()) putLine(page, plan, line, index);
  putTotal(page, plan, plans);
  for (const [index, note] of plan.notes.entries()) {
    putWideText(page, plan.totalRow + 1 + index, [1, page.columns], note, noteLook);
  }
  page.sheet.autoFilter = {
    from: { row: plan.headRow, column: 1 },
    to: { row: plan.lastRow, column: plan.columns.length },
  };
}

function putLine(page: Page, plan: TablePlan, line: DetailedLine, index: number): void {
  const row = plan.firstRow + index;
  for (const [at, { key }] of plan.columns.entries()) {
    const look = lookOf(key, line.classified);
    // "Belum terklasifikasi" has no number: counting the numbers counts the districts, villages or kinds.
    if (key === 'number') {
      if (line.classified) putNumber(page, row, at + 1, index + 1, look);
      else putText(page, row, at + 1, '', look);
    } else if (key === 'label' || key === 'detail') putText(page, row, at + 1, line[key], look);
    else if (key === 'measure') putText(page, row, at + 1, measureOf(line), look);
    else putNumber(page, row, at + 1, line[key], look);
  }
  fitRow(page, row);
}

function putTotal(page: Page, plan: TablePlan, plans: TablePlans): void {
  const firstCount = plan.columns.findIndex((column) => isCount(column)) + 1;
  joinCells(page, plan.totalRow, 1, firstCount - 1, { ...totalLook, horizontal: 'center' });
  putText(page, plan.totalRow, 1, 'JUMLAH', { ...totalLook, horizontal: 'center' });
  page.sheet.getRow(plan.totalRow).height = 18;
  for (const [at, column] of plan.columns.entries()) {
    if (!isCount(column)) continue;
    const look: Look = { ...totalLook, horizontal: 'right', format: formatOf(column.key) };
    putFormula(
      page,
      plan.totalRow,
      at + 1,
      totalFormula(plan, column.key, plans),
      plan.total[column.key],
      look,
    );
  }
}

function lookOf(key: ColumnKey, classified: boolean): Look {
  const look: Look = { boxed: true, italic: !classified, vertical: 'middle' };
  if (key === 'number') return { ...look, horizontal: 'center' };
  if (key === 'label' || key === 'detail') return { ...look, wrap: true };
  if (key === 'measure') return { ...look, wrap: true, horizontal: 'center' };
  return { ...look, horizontal: 'right', format: formatOf(key) };
}

export const formatOf = (key: keyof Counts): string => (key === 'value' ? RUPIAH : COUNT);

const isCount = (column: TableColumn): column is TableColumn & { key: keyof Counts } =>
  !['number', 'label', 'detail', 'measure'].includes(column.key);

/** The units in which a kind is given; several when programmes name it differently. */
function measureOf(line: DetailedLine): string {
  return [...new Set(line.shares.flatMap(({ items }) => items.map((item) => item.unit)))].join(', ');
}
