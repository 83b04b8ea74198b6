import type { DeliveryItem } from '../aid/delivery.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { capitalised, dots } from '../papers/office-words.ts';
import { type Column, figuresWidth } from '../papers/paper-area.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { giver, signatures } from '../papers/signature-block.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/money.ts';
import { spellRupiah } from '../rules/terbilang.ts';
import type { RecipientLetter } from './handover-data.ts';
import { totalUnits, totalValue } from './letter-values.ts';
import { receiver } from './party-signers.ts';

/** Item rows that go to the next page with the signatures, when these do not fit. */
const rowsWithSignatures = 2;

/**
 * The annex: the goods, their sum in figures and words, and the signatures. The last rows, the sum and the
 * signatures are one `tbody` that is not cut, so that a signature never stands alone on a page; being of the same
 * table, they get the head row again when they move.
 */
export function annex(
  paper: RecipientLetter,
  settings: PaperSettings,
  width: number,
  { goodsTitle, ...head }: AnnexHead & { goodsTitle: string },
): Markup {
  const { items } = paper.delivery;
  const columns = annexColumns(items, settings.paper.fontSizePoints);
  const rows = items.map(itemRow);
  const first = Math.max(0, rows.length - rowsWithSignatures);
  return html`<section class="annex">
${annexHead(paper, head)}
<h1>${goodsTitle}</h1>
<table class="goods">${goodsColumns(columns, width)}${goodsHead(columns)}
${first > 0 && html`<tbody>${rows.slice(0, first)}</tbody>`}
<tbody class="last-rows">${rows.slice(first)}${sumRows(items)}
${annexSignatures(paper, columns.length)}</tbody>
</table>
</section>`;
}

export interface AnnexHead {
  /** The letter's title. */
  title: string;
  /** 'I' or 'II' where there is more than one annex; else ''. */
  ordinal: string;
  /** The letter's number. */
  number: string;
}

/** What the annex belongs to. */
export const annexHead = ({ letter }: RecipientLetter, { title, ordinal, number }: AnnexHead): Markup =>
  html`<div class="annex-head"><div class="title">${['Lampiran', ordinal, title].filter((part) => part !== '').join(' ')}</div><table>
<tr><td>NOMOR</td><td class="colon">:</td><td>${number}</td></tr>
<tr><td>TANGGAL</td><td class="colon">:</td><td>${letter.deliveryDate === null ? dots : formatLongDate(letter.deliveryDate)}</td></tr>
</table></div>`;

/** Both parties sign the annex, too. */
export const annexSignatures = (paper: RecipientLetter, columns: number): Markup =>
  html`<tr class="closing-row"><td colspan="${columns}">${signatures([receiver(paper, false), giver(paper.official)])}</td></tr>`;

function annexColumns(items: readonly DeliveryItem[], points: number): Column[] {
  const size = points * 0.85;
  const figures = (values: number[]) => figuresWidth(values.map(formatNumber), size);
  const prices = figures(items.map((item) => item.unitPrice));
  const totals = figures([totalValue(items)]);
  return [
    { title: 'No.', millimetres: 8.5 },
    { title: 'Nama Barang', weight: 38 },
    { title: 'Merek', weight: 22 },
    { title: 'Spesifikasi', weight: 34 },
    { title: 'Jumlah', millimetres: Math.max(15, figures([totalUnits(items)])) },
    { title: 'Satuan', millimetres: 14.5 },
    { title: 'Harga Satuan (Rp)', millimetres: Math.max(22, prices) },
    { title: 'Jumlah Harga (Rp)', millimetres: Math.max(22, totals) },
  ];
}

const itemRow = (item: DeliveryItem, index: number): Markup => html`<tr>
<td class="middle">${index + 1}.</td><td>${item.name}</td><td>${item.brand || '-'}</td><td>${item.specification || '-'}</td>
<td class="middle">${formatNumber(item.quantity)}</td><td class="middle">${item.unit}</td>
<td class="figure">${formatNumber(item.unitPrice)}</td><td class="figure">${formatNumber(item.quantity * item.unitPrice)}</td></tr>
`;

function sumRows(items: readonly DeliveryItem[]): Markup {
  const units = new Set(items.map((item) => item.unit.toLowerCase()));
  const value = totalValue(items);
  // Pieces of different units do not add up to anything.
  const label =
    units.size === 1
      ? html`<td colspan="4" class="middle">JUMLAH</td><td class="middle">${formatNumber(totalUnits(items))}</td><td class="middle">${items[0]?.unit}</td><td></td>`
      : html`<td colspan="7" class="middle">JUMLAH</td>`;
  return html`<tr class="sum">${label}<td class="figure">${formatNumber(value)}</td></tr>
<tr><td colspan="8">Terbilang: <i>${capitalised(spellRupiah(value))}</i></td></tr>`;
}
