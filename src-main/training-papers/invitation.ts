import type { ParticipantRow, SessionRow } from '../contract/trainings.ts';
import type { PaperSize } from '../desktop.ts';
import { factRows } from '../papers/facts-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import { townName } from '../papers/office-words.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import { penForms } from '../papers/pen-forms.ts';
import { noSigner, officialSigner, signatures } from '../papers/signature-block.ts';
import { readLetterText, renderLines } from '../papers/text-lines.ts';
import { formatLongDate } from '../rules/dates.ts';
import { dayAndDate, daysOf, fillTrainingText, placeOf, type TrainingPaperData } from './paper-data.ts';

const styles = `
.invitation { line-height: 1.35; }
.invitation .address { margin: 4mm 0 5mm; }
.invitation .facts { margin: 2mm 0 4mm; }
.invitation .facts .label { width: 32mm; padding-left: 4mm; }
.invitation .about .label { width: 20mm; padding-left: 0; }
.invitation p { margin-bottom: 2mm; }
`;

/** A letter of invitation for each participant on a page of its own. */
export const invitations = (data: TrainingPaperData, today: string, size: PaperSize): Generator<PaperPart> =>
  penForms(
    {
      title: 'Undangan',
      of: data.participants,
      foot: (one) => `Undangan ${one.name}`.slice(0, 90),
      render: (one) => invitation(one, data, today),
      styles,
    },
    data.settings,
    size,
  );

function invitation(one: ParticipantRow, data: TrainingPaperData, today: string): Markup {
  const { settings, training, row, sessions, official } = data;
  const { invitationSubject, invitationText } = settings.trainingPapers;
  const text = readLetterText(fillTrainingText(invitationText, data, one));
  return html`<div class="invitation">${letterheadBlock(settings)}
<table class="facts about">${factRows([
    ['Nomor', '…………………………'],
    ['Perihal', fillTrainingText(invitationSubject, data, one)],
  ])}</table>
<div class="address">Kepada Yth.<br><b>${one.name}</b>${one.organisation !== '' && html`<br>${one.organisation}`}${one.address !== '' && html`<br>${one.address}`}</div>
${renderLines(text)}
<table class="facts">${factRows([
    ['Hari/Tanggal', sessions.length === 1 && sessions[0] ? dayAndDate(sessions[0].date) : daysOf(row)],
    ['Waktu', hoursOf(sessions)],
    ['Tempat', placeOf(training)],
  ])}</table>
<p>Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.</p>
<div class="keep"><div style="text-align:right">${townName(settings.regencyName)}, ${formatLongDate(today)}</div>
${official && signatures([noSigner, officialSigner(official, [])])}</div></div>`;
}

/** The hours where all sessions begin alike: 'pukul 08:00 – 15:00 WIB'. */
function hoursOf(sessions: readonly SessionRow[]): string {
  const hours = new Set(
    sessions.map(({ startsAt, endsAt }) => [startsAt, endsAt].filter(Boolean).join(' – ')),
  );
  const [only] = hours;
  return hours.size === 1 && only ? `pukul ${only} WIB` : '';
}
