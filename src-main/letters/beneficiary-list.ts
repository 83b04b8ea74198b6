import type { Delivery } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { PaperSize } from '../desktop.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { listHead } from '../papers/list-head.ts';
import { type Column, figuresWidth, usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { noSigner, officialSigner, signatures } from '../papers/signature-block.ts';
import { formatNumber } from '../rules/money.ts';
import { formatPhone } from '../rules/phones.ts';
import { fundSourcesOf, totalUnits, totalValue } from './letter-values.ts';
import type { ListData } from './list-data.ts';
import { organisationWords, streetWords } from './recipient-words.ts';

const title = 'Daftar Penerima Bantuan Peralatan';
const points = 8;

const columnsFor = (total: number): Column[] => [
  { title: 'No.', millimetres: 8.5 },
  { title: 'Nama', weight: 30 },
  { title: 'NIK', millimetres: figuresWidth(['3'.repeat(16)], points) },
  { title: 'Usaha/Kelompok', weight: 28 },
  { title: 'Alamat', weight: 28 },
  { title: 'Desa/ Kelurahan', weight: 21 },
  { title: 'Kecamatan', weight: 21 },
  { title: 'Nomor HP', millimetres: 24 },
  { title: 'Barang', weight: 40 },
  { title: 'Nilai (Rp)', millimetres: Math.max(18, figuresWidth([formatNumber(total)], points)) },
  { title: 'Sumber Dana', millimetres: 18.5 },
];

/** BNBA (by name by address): recipients with address and goods, in landscape, with the sums of each district. */
export function beneficiaryList(data: ListData, settings: PaperSettings, size: PaperSize): PaperPart {
  const { deliveries, official } = data;
  const columns = columnsFor(totalValue(deliveries.flatMap((delivery) => delivery.items)));
  const groups = byDistrict(deliveries, settings.regencyName);
  const closing = html`${sumRow('JUMLAH SELURUHNYA', deliveries)}${official !== null && signatureRow(official)}`;
  let number = 0;
  const sections = groups.map(({ name, members }, index) => {
    const rows = members.map((delivery) => {
      number += 1;
      return beneficiaryRow(delivery, number);
    });
    // A district's name stays with its first row, its sum with its last, and so do the total and the signature.
    const heading = html`<tr class="district"><td colspan="11">Kecamatan ${name}</td></tr>`;
    const end = html`${sumRow(`Jumlah Kecamatan ${name}`, members)}${index === groups.length - 1 && closing}`;
    const [first, ...others] = rows;
    const last = others.pop();
    return last
      ? html`<tbody class="last-rows">${heading}${first}</tbody><tbody>${others}</tbody><tbody class="last-rows">${last}${end}</tbody>`
      : html`<tbody class="last-rows">${heading}${first}${end}</tbody>`;
  });
  const body = html`<article style="page:daftar">${listHead(settings, title, [
    ['Program', data.programName],
    ['Tahun Anggaran', String(data.fiscalYear)],
  ])}
<table class="goods small">${goodsColumns(columns, usableWidth(settings.paper, size, true))}${goodsHead(columns)}
${sections}</table></article>`;
  const foot = pageFoot(settings, 'daftar', `${title} – ${data.programName}`, true);
  return { html: paperDocument(title, listStyles(settings) + foot, body), letters: 1 };
}

/** The official signs in the right half. */
const signatureRow = (official: OfficialRow): Markup =>
  html`<tr class="closing-row"><td colspan="11"><div class="list-end">${signatures([noSigner, officialSigner(official, [])])}</div></td></tr>`;

/** The deliveries of each district together, in the order in which the districts come. */
function byDistrict(deliveries: readonly Delivery[], home: string): { name: string; members: Delivery[] }[] {
  const groups = Map.groupBy(deliveries, (delivery) => delivery.districtCode);
  return [...groups.values()].map((members) => ({ name: districtWords(members[0], home), members }));
}

/** A district of another regency is named with it: names of districts recur. */
function districtWords(delivery: Delivery | undefined, home: string): string {
  if (!delivery?.districtName) return '(belum diketahui)';
  const { districtName, regencyName } = delivery;
  return regencyName === null || regencyName === home ? districtName : `${districtName}, ${regencyName}`;
}

const beneficiaryRow = (delivery: Delivery, number: number): Markup => html`<tr>
<td class="middle">${number}.</td><td>${delivery.name}</td><td>${delivery.nik ?? '-'}</td><td>${organisationWords(delivery) || '-'}</td>
<td>${streetWords(delivery) || '-'}</td><td>${delivery.villageName ?? '-'}</td><td>${delivery.districtName ?? '-'}</td>
<td>${delivery.phones.length === 0 ? '-' : delivery.phones.map((phone) => html`<div>${formatPhone(phone)}</div>`)}</td>
<td>${delivery.items.map((item) => html`<div class="item">${item.name}, ${formatNumber(item.quantity)} ${item.unit}</div>`)}</td>
<td class="figure">${formatNumber(totalValue(delivery.items))}</td><td>${fundSourcesOf(delivery.items).map((source) => html`<div>${source}</div>`)}</td></tr>
`;

function sumRow(label: string, deliveries: readonly Delivery[]): Markup {
  const items = deliveries.flatMap((delivery) => delivery.items);
  return html`<tr class="sum"><td colspan="8">${label}: ${formatNumber(deliveries.length)} penerima</td>
<td>${formatNumber(totalUnits(items))} unit</td><td class="figure">${formatNumber(totalValue(items))}</td><td></td></tr>`;
}
