import {
  type BeneficiaryColumn,
  type BeneficiaryRow,
  beneficiaryColumns,
  beneficiaryRows,
} from './beneficiary-columns.ts';
import type { RecapReport } from './recap-report.ts';
import {
  columnLetter,
  fitRow,
  joinCells,
  type Page,
  putDate,
  putFormula,
  putNumber,
  putText,
} from './sheet-cells.ts';
import { COMPACT_HEAD_ROWS } from './sheet-head.ts';
import { AS_TEXT, COUNT, DATE, type Look, RUPIAH } from './sheet-looks.ts';
import { headLook, totalLook } from './table-sheet.ts';

/** The beneficiary list (BNBA, by name by address) and where its totals stand. */
export interface BeneficiaryPlan {
  sheetName: string;
  columns: BeneficiaryColumn[];
  rows: BeneficiaryRow[];
  headRow: number;
  totalRow: number;
  units: number;
  value: number;
}

export function planBeneficiaries({ deliveries, severalPrograms }: RecapReport): BeneficiaryPlan {
  const rows = beneficiaryRows(deliveries);
  const headRow = COMPACT_HEAD_ROWS + 1;
  return {
    sheetName: 'BNBA',
    columns: beneficiaryColumns(severalPrograms),
    rows,
    headRow,
    // An empty list keeps one empty row, so that the sums have something to stand on.
    totalRow: headRow + Math.max(1, rows.length) + 1,
    units: rows.reduce((sum, { item }) => sum + (item?.quantity ?? 0), 0),
    value: rows.reduce((sum, { item }) => sum + (item ? item.quantity * item.unitPrice : 0), 0),
  };
}

/** Address of a total of the list, for other sheets. */
export const beneficiaryTotal = (plan: BeneficiaryPlan, kind: 'quantity' | 'value'): string =>
  `'${plan.sheetName}'!${letterOf(plan, kind)}${plan.totalRow}`;

/** Heads, rows, total and filter; the page already has its letterhead. */
export function putBeneficiaries(page: Page, plan: BeneficiaryPlan): void {
  for (const [index, column] of plan.columns.entries()) {
    putText(page, plan.headRow, index + 1, column.heading, headLook);
  }
  page.sheet.getRow(plan.headRow).height = 30;
  for (const [index, row] of plan.rows.entries()) putRow(page, plan, row, plan.headRow + 1 + index);
  putTotals(page, plan);
  page.sheet.autoFilter = {
    from: { row: plan.headRow, column: 1 },
    to: { row: plan.totalRow - 1, column: plan.columns.length },
  };
}

function putRow(page: Page, plan: BeneficiaryPlan, row: BeneficiaryRow, at: number): void {
  const { item } = row;
  for (const [index, column] of plan.columns.entries()) {
    const cell = index + 1;
    const look = lookOf(column, column.ofRecipient && !row.isFirst);
    if (column.kind === 'number') putNumber(page, at, cell, row.number, look);
    else if (column.kind === 'date') putDate(page, at, cell, column.text(row), look);
    else if (column.kind === 'quantity') putNumber(page, at, cell, item?.quantity ?? 0, look);
    else if (column.kind === 'price' && item) putNumber(page, at, cell, item.unitPrice, look);
    else if (column.kind === 'value') {
      const product = `${letterOf(plan, 'quantity')}${at}*${letterOf(plan, 'price')}${at}`;
      putFormula(page, at, cell, product, item ? item.quantity * item.unitPrice : 0, look);
    } else putText(page, at, cell, column.text(row), look);
  }
  fitRow(page, at);
}

function putTotals(page: Page, plan: BeneficiaryPlan): void {
  const { totalRow } = plan;
  const firstSum = plan.columns.findIndex((column) => column.kind === 'quantity') + 1;
  joinCells(page, totalRow, 1, firstSum - 1, { ...totalLook, horizontal: 'center' });
  putText(page, totalRow, 1, 'JUMLAH', { ...totalLook, horizontal: 'center' });
  joinCells(page, totalRow, firstSum, firstSum, totalLook);
  page.sheet.getRow(totalRow).height = 18;
  for (const [index, { kind }] of plan.columns.entries()) {
    if (index + 1 < firstSum) continue;
    const look: Look = { ...totalLook, horizontal: 'right', format: kind === 'value' ? RUPIAH : COUNT };
    if (kind !== 'quantity' && kind !== 'value') {
      putText(page, totalRow, index + 1, '', look);
      continue;
    }
    const letter = columnLetter(index + 1);
    const sum = `SUM(${letter}${plan.headRow + 1}:${letter}${totalRow - 1})`;
    putFormula(page, totalRow, index + 1, sum, kind === 'value' ? plan.value : plan.units, look);
  }
}

function lookOf({ kind }: BeneficiaryColumn, muted: boolean): Look {
  const look: Look = { boxed: true, muted, wrap: true };
  switch (kind) {
    case 'number':
    case 'centred':
      return { ...look, horizontal: 'center' };
    case 'code':
      return { ...look, format: AS_TEXT };
    case 'date':
      return { ...look, horizontal: 'center', format: DATE };
    case 'quantity':
      return { ...look, horizontal: 'right', format: COUNT };
    case 'price':
    case 'value':
      return { ...look, wrap: false, horizontal: 'right', format: RUPIAH };
    default:
      return look;
  }
}

const letterOf = (plan: BeneficiaryPlan, kind: BeneficiaryColumn['kind']): string =>
  columnLetter(plan.columns.findIndex((column) => column.kind === kind) + 1);
