import type { Delivery } from '../aid/delivery.ts';
import type { PaperSize } from '../desktop.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { listHead } from '../papers/list-head.ts';
import { type Column, usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { noSigner, officialSigner, signatures } from '../papers/signature-block.ts';
import { formatNumber } from '../rules/money.ts';
import { dayAndDate, type ListData } from './list-data.ts';
import { addressWords, organisationWords, shortAddress } from './recipient-words.ts';

const title = 'Tanda Terima Bantuan Peralatan';
/** Rows that go to the next page with the signature. */
const rowsWithSignature = 2;

const columns: Column[] = [
  { title: 'No.', millimetres: 10 },
  { title: 'Nama', weight: 40 },
  { title: 'Usaha/Kelompok', weight: 38 },
  { title: 'Alamat', weight: 56 },
  { title: 'Barang yang Diterima', weight: 62 },
  { title: 'Tanda Tangan', millimetres: 62 },
];

/** Tanda Terima: one list that all recipients sign, in landscape, with staggered places for the signatures. */
export function receiptList(data: ListData, settings: PaperSettings, size: PaperSize): PaperPart {
  const rows = data.deliveries.map((delivery, index) => receiptRow(delivery, index, settings.regencyName));
  const first = Math.max(0, rows.length - rowsWithSignature);
  const body = html`<article style="page:daftar">${listHead(settings, title, [
    ['Program', data.programName],
    ['Tahun Anggaran', String(data.fiscalYear)],
    ['Hari/Tanggal', dayAndDate(data.date)],
    ['Tempat', data.place],
  ])}
<table class="goods">${goodsColumns(columns, usableWidth(settings.paper, size, true))}${goodsHead(columns)}
${first > 0 && html`<tbody>${rows.slice(0, first)}</tbody>`}
<tbody class="last-rows">${rows.slice(first)}${closingRow(data)}</tbody>
</table></article>`;
  const foot = pageFoot(settings, 'daftar', `${title} – ${data.programName}`, true);
  return { html: paperDocument(title, listStyles(settings) + foot, body), letters: 1 };
}

const receiptRow = (delivery: Delivery, index: number, home: string): Markup => html`<tr>
<td class="middle">${index + 1}.</td><td>${delivery.name}</td><td>${organisationWords(delivery) || '-'}</td>
<td>${(delivery.regencyName === home ? shortAddress(delivery) : addressWords(delivery)) || '-'}</td>
<td>${delivery.items.map((item) => html`<div class="item">${item.name}, ${formatNumber(item.quantity)} ${item.unit}</div>`)}</td>
<td class="stagger"><div class="${index % 2 === 1 && 'even'}">${index + 1}. …………………</div></td></tr>
`;

/** The official signs in the right half. */
const closingRow = ({ official }: ListData): Markup | false =>
  official !== null &&
  html`<tr class="closing-row"><td colspan="6"><div class="list-end">${signatures([
    noSigner,
    officialSigner(official, ['Yang menyerahkan,']),
  ])}</div></td></tr>`;
