import type { Counts } from '../recipients.ts';
import { type BeneficiaryPlan, beneficiaryTotal } from './beneficiary-sheet.ts';
import { type Page, putFormula, putText } from './sheet-cells.ts';
import { COUNT, type Look } from './sheet-looks.ts';
import { countColumns, putHeads, putLabel, putTotalLabel } from './summary-tables.ts';
import { cellOf, type TablePlans, tablesInOrder } from './table-plan.ts';
import { formatOf, totalLook } from './table-sheet.ts';

/**
 * The totals of all sheets one under the other with the row "Selisih" below, the largest less the smallest: 0 as long
 * as nobody edits one sheet and forgets another.
 */
export function putAgreementCheck(
  page: Page,
  row: number,
  plans: TablePlans,
  beneficiaries: BeneficiaryPlan,
): number {
  putHeads(page, row, 'Lembar');
  const firstRow = row + 1;
  for (const [index, table] of tablesInOrder.entries()) {
    const plan = plans[table];
    putLabel(page, firstRow + index, index + 1, plan.sheetName);
    for (const [column, { key }] of countColumns.entries()) {
      const formula = table === 'item' && key === 'kinds' ? null : cellOfTotal(plans, table, key);
      putCount(page, firstRow + index, column, key, formula, plan.total[key]);
    }
  }
  const listRow = firstRow + tablesInOrder.length;
  putLabel(page, listRow, tablesInOrder.length + 1, beneficiaries.sheetName);
  for (const [column, { key }] of countColumns.entries()) {
    if (key === 'units')
      putCount(page, listRow, column, key, beneficiaryTotal(beneficiaries, 'quantity'), beneficiaries.units);
    else if (key === 'value')
      putCount(page, listRow, column, key, beneficiaryTotal(beneficiaries, 'value'), beneficiaries.value);
    else putCount(page, listRow, column, key, null, 0);
  }
  putTotalLabel(page, listRow + 1, 'SELISIH');
  for (const [column, { key }] of countColumns.entries()) {
    const letter = String.fromCharCode(67 + column);
    const range = `${letter}${firstRow}:${letter}${listRow}`;
    const look: Look = { ...totalLook, horizontal: 'right', format: formatOf(key) };
    putFormula(page, listRow + 1, column + 3, `MAX(${range})-MIN(${range})`, 0, look);
  }
  return listRow + 2;
}

const cellOfTotal = (plans: TablePlans, table: keyof TablePlans, key: keyof Counts): string =>
  cellOf(plans[table], key, plans[table].totalRow);

/** A count of another sheet; "–" where that sheet does not count it. */
function putCount(
  page: Page,
  row: number,
  column: number,
  key: keyof Counts,
  formula: string | null,
  result: number,
): void {
  const look: Look = { boxed: true, vertical: 'middle', horizontal: 'right', format: formatOf(key) };
  if (formula === null) putText(page, row, column + 3, '–', { ...look, format: COUNT, horizontal: 'center' });
  else putFormula(page, row, column + 3, formula, result, look);
}
