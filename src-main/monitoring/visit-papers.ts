import type { DeliveryItem } from '../aid/delivery.ts';
import type { PaperSize } from '../desktop.ts';
import { addressWords, organisationWords, streetWords } from '../letters/recipient-words.ts';
import { villageList } from '../letters/village-list.ts';
import { factRows } from '../papers/facts-table.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import type { Column } from '../papers/paper-area.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { penForms, penLines, penSigner } from '../papers/pen-forms.ts';
import { signatures } from '../papers/signature-block.ts';
import { formatLongDate, formatSlashDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { CONDITIONS } from '../rules/monitoring.ts';
import { formatPhone } from '../rules/phones.ts';
import { goodsOf, type Monitored } from './monitoring-context.ts';

/** What the papers say of a visit to come. */
export interface PlannedVisit extends Monitored {
  lastVisit: string | null;
}

const routeColumns: Column[] = [
  { title: 'Nama', weight: 30 },
  { title: 'Usaha/Kelompok', weight: 28 },
  { title: 'Alamat', weight: 30 },
  { title: 'Nomor HP', millimetres: 25 },
  { title: 'Barang', weight: 42 },
  { title: 'Kunjungan Terakhir', millimetres: 21 },
  { title: 'Kondisi', weight: 30 },
  { title: 'Tanggal dan Paraf', millimetres: 26 },
];

/** The route from village to village, with room for the pen. */
export function visitRoute(
  visits: readonly PlannedVisit[],
  settings: PaperSettings,
  size: PaperSize,
  today: string,
): PaperPart {
  const rows = visits.map((visit) => ({
    delivery: visit.delivery,
    cells: html`<td>${visit.delivery.name}</td><td>${organisationWords(visit.delivery) || '-'}</td>
<td>${streetWords(visit.delivery) || '-'}</td><td>${visit.delivery.phones.length === 0 ? '-' : visit.delivery.phones.map((phone) => html`<div>${formatPhone(phone)}</div>`)}</td>
<td>${goodsOf(visit).map((item) => html`<div class="item">${item.name}, ${formatNumber(item.quantity)} ${item.unit}</div>`)}</td>
<td class="middle">${visit.lastVisit === null ? 'belum pernah' : formatSlashDate(visit.lastVisit)}</td><td></td><td></td>`,
  }));
  const facts = [
    ['Program', programWords(visits)],
    ['Disusun', `${formatLongDate(today)}, ${formatNumber(visits.length)} penerima`],
  ] as const;
  return villageList({ title: 'Daftar Kunjungan Monev', facts, columns: routeColumns, rows }, settings, size);
}

/** The one programme, or how many there are. */
function programWords(visits: readonly PlannedVisit[]): string {
  const names = new Set(visits.map(({ delivery }) => `${delivery.programName} (${delivery.fiscalYear})`));
  const [only = ''] = names;
  return names.size === 1 ? only : `${formatNumber(names.size)} program bantuan`;
}

const formColumns: Column[] = [
  { title: 'No.', millimetres: 8.5 },
  { title: 'Barang', weight: 40 },
  { title: 'Jumlah', millimetres: 19 },
  ...CONDITIONS.map((condition) => ({
    title: condition === 'dipindahtangankan' ? 'dipindah\u00adtangankan' : condition,
    millimetres: condition === 'dipindahtangankan' ? 21 : 14.5,
  })),
  { title: 'Keterangan', weight: 24 },
];

/** A form for each recipient on a page of its own, to be filled in by pen at the visit. */
export const visitForms = (
  visits: readonly PlannedVisit[],
  settings: PaperSettings,
  size: PaperSize,
): Generator<PaperPart> =>
  penForms(
    {
      title: 'Lembar Kunjungan',
      of: visits,
      foot: ({ delivery }) => `Lembar Kunjungan ${delivery.name}`,
      render: (visit, width) => form(visit, settings, width),
    },
    settings,
    size,
  );

function form(visit: PlannedVisit, settings: PaperSettings, width: number): Markup {
  const { delivery, record, lastVisit } = visit;
  const facts = factRows([
    ['Program', `${delivery.programName}, ${delivery.fiscalYear}`],
    ['Penerima', delivery.name],
    [delivery.groupId === null ? 'Usaha' : 'Kelompok', organisationWords(delivery)],
    ['Alamat', addressWords(delivery)],
    ['Nomor HP', delivery.phones.map(formatPhone).join(', ')],
    ['BAST', delivery.letter?.number ?? ''],
    ['Diserahkan', record.deliveredAt === null ? '' : formatLongDate(record.deliveredAt)],
    ['Kunjungan lalu', lastVisit === null ? 'belum pernah' : formatLongDate(lastVisit)],
    ['Kunjungan ini', 'tanggal ……………………………   petugas ………………………………………'],
  ]);
  return html`${letterheadBlock(settings)}<h1>Lembar Kunjungan Monitoring dan Evaluasi</h1>
<table class="facts">${facts}</table>
<table class="goods">${goodsColumns(formColumns, width)}${goodsHead(formColumns)}<tbody>${goodsOf(visit).map(goodsRow)}</tbody></table>
<div class="keep"><p>Catatan:</p>${penLines(3)}</div>
<div class="keep"><p>Tindak lanjut:</p>${penLines(2)}${signatures([penSigner('Penerima,', delivery.name), penSigner('Petugas,', null)])}</div>`;
}

const goodsRow = (item: DeliveryItem, index: number): Markup => html`<tr><td class="middle">${index + 1}.</td>
<td>${[item.name, item.brand, item.specification].filter((part) => part !== '').join(', ')}</td>
<td class="middle">${formatNumber(item.quantity)} ${item.unit}</td>${CONDITIONS.map(() => html`<td></td>`)}<td></td></tr>`;
