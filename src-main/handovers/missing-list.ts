import type { Delivery } from '../aid/delivery.ts';
import type { PaperSize } from '../desktop.ts';
import type { HandoverRecord } from '../letters/handover-lifecycle.ts';
import { organisationWords, streetWords } from '../letters/recipient-words.ts';
import { villageList } from '../letters/village-list.ts';
import { html } from '../papers/html.ts';
import type { Column } from '../papers/paper-area.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { formatLongDate, formatSlashDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { formatPhone } from '../rules/phones.ts';

const columns: Column[] = [
  { title: 'Nomor BAST', weight: 34 },
  { title: 'Nama', weight: 34 },
  { title: 'Usaha/Kelompok', weight: 32 },
  { title: 'Alamat', weight: 34 },
  { title: 'Nomor HP', millimetres: 26 },
  { title: 'Diserahkan', millimetres: 22 },
  { title: 'Tanggal Kembali', millimetres: 28 },
  { title: 'Paraf', millimetres: 20 },
];

/** The printed letters whose signed copy has not come back, by village, with room for the pen. */
export function missingList(
  rows: readonly { delivery: Delivery; letter: HandoverRecord }[],
  program: { name: string; fiscalYear: number },
  settings: PaperSettings,
  size: PaperSize,
  today: string,
): PaperPart {
  const cells = rows.map(({ delivery, letter }) => ({
    delivery,
    cells: html`<td>${letter.letterNumber}</td><td>${delivery.name}</td><td>${organisationWords(delivery) || '-'}</td>
<td>${streetWords(delivery) || '-'}</td><td>${delivery.phones.length === 0 ? '-' : delivery.phones.map((phone) => html`<div>${formatPhone(phone)}</div>`)}</td>
<td class="middle">${letter.deliveredAt === null ? '-' : formatSlashDate(letter.deliveredAt)}</td><td></td><td></td>`,
  }));
  const facts = [
    ['Program', program.name],
    ['Tahun Anggaran', String(program.fiscalYear)],
    ['Keadaan', `${formatLongDate(today)}, ${formatNumber(rows.length)} surat`],
  ] as const;
  return villageList({ title: 'Daftar BAST Belum Kembali', facts, columns, rows: cells }, settings, size);
}
