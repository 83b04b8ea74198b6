import type { ParticipantRow } from '../contract/trainings.ts';
import { html, type Markup } from '../papers/html.ts';
import { labelSheets, sheetCount } from '../papers/label-sheets.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import { qrCode } from '../papers/qr-code.ts';
import type { LabelLayout } from '../rules/label-layouts.ts';
import { daysOf, type TrainingPaperData } from './paper-data.ts';

/** Eight cards an A4 sheet, with room to cut between them. */
const layout: LabelLayout = { columns: 2, rows: 4, width: 95, height: 68, left: 7.5, top: 10, gap: 5 };

const styles = `
.card { display: flex; flex-direction: column; height: 64mm; border: 0.3mm dashed #7d8b88; border-radius: 2mm; overflow: hidden; }
.band { flex: none; padding: 2mm 3mm; background: #0b6b66; color: #fff; font-size: 8pt; font-weight: bold; text-align: center; }
.band .clamp { -webkit-line-clamp: 2; }
.inside { flex: 1; display: flex; gap: 3mm; align-items: center; padding: 2mm 4mm; min-height: 0; }
.who { flex: 1; min-width: 0; }
.who .name { font-size: 15pt; font-weight: bold; line-height: 1.1; -webkit-line-clamp: 3; }
.who .org { margin-top: 1.2mm; font-size: 9.5pt; -webkit-line-clamp: 2; }
.who .days { margin-top: 1.2mm; font-size: 7.5pt; color: #52605d; }
.code { flex: none; width: 27mm; text-align: center; font-size: 8pt; font-weight: bold; letter-spacing: 0.06em; }
.code svg { display: block; width: 100%; }
`;

/** Cards with a QR code that a keyboard scanner reads at the door. */
export function participantCards(data: TrainingPaperData): { parts: Generator<PaperPart>; sheets: number } {
  return {
    parts: labelSheets(data.participants, (one) => card(one, data), {
      layout,
      start: 1,
      settings: data.settings,
      styles,
    }),
    sheets: sheetCount(data.participants.length, layout, 1),
  };
}

const card = (
  one: ParticipantRow,
  { training, row, settings }: TrainingPaperData,
): Markup => html`<div class="card">
<div class="band"><div class="clamp">${training.title}</div></div>
<div class="inside"><div class="who"><div class="name clamp">${one.name}</div><div class="org clamp">${one.organisation}</div>
<div class="days">${daysOf(row)}<br>${settings.letterhead.office}</div></div>
<div class="code">${qrCode(one.cardCode)}${one.cardCode}</div></div></div>`;
