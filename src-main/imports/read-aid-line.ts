import type { FundSource } from '../contract/common.ts';
import { readCell } from '../rules/cell.ts';
import { parseDate } from '../rules/dates.ts';
import { parseFundSource } from '../rules/fund-source.ts';
import { parseAmount } from '../rules/money.ts';
import { parseQuantity, parseYear } from '../rules/numbers.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { normalizeUnit } from '../rules/units.ts';
import { cellOf, type RawRow } from './raw-rows.ts';

/** What a recipient gets by one row. */
export interface AidLine {
  name: string;
  brand: string;
  specification: string;
  unit: string;
  /** Whole rupiah; 0 where the row says none. */
  unitPrice: number;
  quantity: number;
  /** Null where the row says none. */
  fundSource: FundSource | null;
  fiscalYear: number | null;
  program: string;
  /** As the office's old list has it; '' where it says none. */
  letterNumber: string;
  /** ISO date of the handover; null where the row says none. */
  deliveryDate: string | null;
  problems: Problem[];
}

/**
 * Reads the goods of a row. Without a column for the quantity one is meant; a blank cell in one is an error. "2 unit"
 * in it gives the unit where none stands.
 */
export function readAidLine(raw: RawRow): AidLine {
  const problems: Problem[] = [];
  const text = (field: string): string => {
    const cell = readCell(cellOf(raw, field).value, field);
    if (cell.kind === 'problem') problems.push(cell.problem);
    return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cellOf(raw, field).shown : '';
  };
  const name = text('itemName');
  if (name === '' && problems.length === 0)
    problems.push(makeProblem('name-missing', 'itemName', '', 'Nama barang belum diisi.'));
  const quantity = readQuantity(raw, problems);
  const price = cellOf(raw, 'unitPrice');
  const unitPrice = parseAmount(price.value, price.style, {
    field: 'unitPrice',
    multiplier: price.multiplier,
  });
  if (!unitPrice.ok) problems.push(unitPrice.problem);
  const year = parseYear(cellOf(raw, 'fiscalYear').value, 'fiscalYear');
  if (!year.ok) problems.push(year.problem);
  const delivery = parseDate(cellOf(raw, 'deliveryDate').value, { field: 'deliveryDate' });
  if (!delivery.ok) problems.push(delivery.problem);
  const source = text('fundSource');
  const unitBehind = /^\D*\d[\d.,]*\s*([a-z][a-z ./²³]*)$/i.exec(cellOf(raw, 'quantity').shown)?.[1];
  return {
    name,
    brand: text('brand'),
    specification: text('specification'),
    unit: normalizeUnit(text('unit')) || normalizeUnit(unitBehind) || 'unit',
    unitPrice: unitPrice.ok ? (unitPrice.value ?? 0) : 0,
    quantity,
    fundSource: readFundSource(source),
    fiscalYear: year.ok ? year.value : null,
    program: text('program'),
    letterNumber: text('letterNumber'),
    deliveryDate: delivery.ok ? delivery.value : null,
    problems,
  };
}

function readQuantity(raw: RawRow, problems: Problem[]): number {
  if (!raw.cells.has('quantity')) return 1;
  const { value, style, shown } = cellOf(raw, 'quantity');
  const parsed = parseQuantity(value, style, 'quantity');
  if (!parsed.ok) problems.push(parsed.problem);
  const quantity = parsed.ok ? parsed.value : null;
  if (!parsed.ok || (quantity !== null && Number.isInteger(quantity) && quantity > 0)) return quantity ?? 0;
  const why =
    quantity === null ? 'Jumlah belum diisi.' : `Jumlah "${shown}" harus bilangan bulat di atas nol.`;
  problems.push(makeProblem('number-unreadable', 'quantity', shown, why));
  return 0;
}

/** A source that is not in the list is Lainnya; "APBD" alone may be either, so that the programme's counts. */
function readFundSource(text: string): FundSource | null {
  if (text === '' || /^apbd$/i.test(text)) return null;
  return parseFundSource(text) ?? 'Lainnya';
}
