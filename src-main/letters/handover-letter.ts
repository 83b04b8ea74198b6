import type { DeliveryLetter } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { formatDashDate, spellDate } from '../rules/dates.ts';
import { factRows } from './facts-table.ts';
import { annex } from './handover-annex.ts';
import type { HandoverLetter, LetterSettings } from './handover-data.ts';
import { html, type Markup } from './html.ts';
import { renderLines, type TextLine } from './letter-text.ts';
import { fillLetterTexts } from './letter-values.ts';
import { letterheadBlock } from './letterhead-block.ts';
import { formatNip, positionWords } from './official-forms.ts';
import { addressWords, organisationWords, recipientPosition } from './recipient-words.ts';
import { giver, officialSigner, receiver, signatures } from './signature-block.ts';
import { officeWords, runningText } from './words.ts';

/** The BAST with its annex (domain.md, "The handover letter"). `width` is the usable width in millimetres. */
export function handoverLetter(paper: HandoverLetter, settings: LetterSettings, width: number): Markup {
  const texts = fillLetterTexts(paper, settings);
  return html`${letterheadBlock(settings)}
<h1>${settings.handoverText.title}</h1>
<div class="number">NOMOR : ${paper.letter.number}</div>
${opening(paper.letter)}
${parties(paper, settings)}
${basis(texts.legalBasis)}
<p class="announce">PIHAK KESATU dan PIHAK KEDUA, selanjutnya disebut PARA PIHAK, menyatakan telah melakukan serah terima dengan ketentuan sebagai berikut:</p>
${texts.articles.map(article)}
${ending(texts.closing, paper, settings)}
${annex(paper, settings, width)}`;
}

function opening({ deliveryDate, place }: DeliveryLetter): Markup {
  const { weekday, day, month, year } = spellDate(deliveryDate);
  return html`<p>Pada hari ini ${weekday} tanggal ${day} bulan ${month} tahun ${year} (${formatDashDate(deliveryDate)}), bertempat di ${place.replace(/[.,\s]+$/, '')}, kami yang bertanda tangan di bawah ini:</p>`;
}

function parties({ delivery, official }: HandoverLetter, settings: LetterSettings): Markup {
  const first = factRows(
    [
      ['Nama', official.name],
      ['NIP', formatNip(official.nip)],
      ['Jabatan', positionWords(official)],
      ['Alamat', official.address || (settings.letterhead.addressLines[0] ?? '')],
    ],
    '1.',
  );
  const isGroup = delivery.groupId !== null;
  const second = factRows(
    [
      ['Nama', delivery.name],
      // Left open for the pen: aid may go to one whose NIK is not known yet.
      ['NIK', delivery.nik ?? '……………………………………'],
      [isGroup ? 'Kelompok' : 'Usaha', organisationWords(delivery)],
      ['Jabatan', recipientPosition(delivery)],
      ['Alamat', addressWords(delivery)],
    ],
    '2.',
  );
  const behalf = isGroup ? `untuk dan atas nama ${organisationWords(delivery)}` : '';
  return html`<div class="parties">
<table class="facts">${first}</table>
<p class="called">bertindak untuk dan atas nama ${actsFor(official, settings)}, selanjutnya disebut <b>PIHAK KESATU</b>;</p>
<table class="facts">${second}</table>
<p class="called">${behalf && `bertindak ${behalf}, `}selanjutnya disebut <b>PIHAK KEDUA</b>.</p>
</div>`;
}

/** Who acts for the head of the region acts for the government, everyone else for the office. */
const actsFor = ({ position, onBehalfOf }: OfficialRow, settings: LetterSettings): string =>
  /\b(bupati|wali ?kota|gubernur)\b/i.test(`${position} ${onBehalfOf}`)
    ? runningText(settings.letterhead.government)
    : officeWords(settings);

function basis(lines: readonly string[]): Markup | false {
  if (lines.length === 0) return false;
  const points = lines.map((text, index): TextLine => ({ mark: `${index + 1}.`, level: 1, text }));
  return html`<div class="basis"><p class="announce">Dasar:</p>${renderLines(points)}</div>`;
}

function article({ title, lines }: { title: string; lines: TextLine[] }, index: number): Markup {
  return html`<h2><span class="article-number">Pasal ${index + 1}</span>${title !== '' && html`<span class="article-title">${title}</span>`}</h2>${renderLines(lines)}`;
}

/** The last paragraph stays with the signatures: they are never alone on a page. */
function ending(closing: TextLine[], paper: HandoverLetter, settings: LetterSettings): Markup {
  const { stampDutyBox, witnesses } = settings.handoverText;
  const named = witnesses.filter((witness) => witness.name !== '' || witness.position !== '');
  return html`${renderLines(closing.slice(0, -1))}<div class="keep ending">${renderLines(closing.slice(-1))}
${signatures([receiver(paper.delivery, stampDutyBox), giver(paper.official)])}
${paper.acknowledgedBy && html`<div class="acknowledged">${signatures([officialSigner(paper.acknowledgedBy, ['Mengetahui,'])])}</div>`}
${named.length > 0 && html`<div class="witnesses">Saksi-saksi:<table class="witness">${named.map(witnessRow)}</table></div>`}
</div>`;
}

const witnessRow = ({ name, position }: { name: string; position: string }, index: number): Markup =>
  html`<tr><td class="ordinal-cell">${index + 1}.</td><td><span class="name">${name || '………………………………'}</span>${position !== '' && html`<br>${position}`}</td><td class="dots">${index + 1}. ………………………………</td></tr>`;
