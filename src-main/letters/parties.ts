import { factRows } from '../papers/facts-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { actsFor } from '../papers/office-words.ts';
import { formatNip, positionWords } from '../papers/official-forms.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { RecipientLetter } from './handover-data.ts';
import { addressWords, organisationWords, recipientPosition } from './recipient-words.ts';

/** Left open for the pen: aid may go to one whose NIK is not known yet. */
const noNik = '……………………………………';

/** Who the recipient is, as labels and values: in the letters of two parties and in the recipient's own statements. */
export function recipientFacts({ delivery }: Pick<RecipientLetter, 'delivery'>): [string, string][] {
  return [
    ['Nama', delivery.name],
    ['NIK', delivery.nik ?? noNik],
    [delivery.groupId === null ? 'Usaha' : 'Kelompok', organisationWords(delivery)],
    ['Jabatan', recipientPosition(delivery)],
    ['Alamat', addressWords(delivery)],
  ];
}

/** PIHAK KESATU and PIHAK KEDUA with what they act for; who comes with a letter of authority is named with it. */
export function parties(paper: RecipientLetter, settings: PaperSettings): Markup {
  const { delivery, official } = paper;
  const first = factRows(
    [
      ['Nama', official.name],
      ['NIP', formatNip(official.nip)],
      ['Jabatan', positionWords(official)],
      ['Alamat', official.address || (settings.letterhead.addressLines[0] ?? '')],
    ],
    '1.',
  );
  const behalf =
    delivery.groupId === null ? '' : `bertindak untuk dan atas nama ${organisationWords(delivery)}, `;
  return html`<div class="parties">
<table class="facts">${first}</table>
<p class="called">bertindak untuk dan atas nama ${actsFor(official, settings)}, selanjutnya disebut <b>PIHAK KESATU</b>;</p>
<table class="facts">${factRows(recipientFacts(paper), '2.')}</table>
${proxy(paper)}
<p class="called">${behalf}selanjutnya disebut <b>PIHAK KEDUA</b>.</p>
</div>`;
}

function proxy({ letter }: RecipientLetter): Markup | false {
  if (letter.receivedBy !== 'kuasa') return false;
  const nik = letter.proxyNik ? `, NIK ${letter.proxyNik}` : '';
  return html`<p class="proxy">yang dalam hal ini diwakili oleh <b>${letter.proxyName}</b>${nik}, yang menerima dengan Surat Kuasa ${letter.proxyLetter},</p>`;
}
