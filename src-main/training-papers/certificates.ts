import type { CertificateRecord } from '../certificates/certificate-repository.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { ParticipantRow } from '../contract/trainings.ts';
import { fontStack } from '../papers/css-text.ts';
import { html, type Markup } from '../papers/html.ts';
import { logoStyle } from '../papers/letterhead-block.ts';
import { townName } from '../papers/office-words.ts';
import { paperDocument } from '../papers/paper-document.ts';
import { lettersPerPart, type PaperPart } from '../papers/paper-part.ts';
import { qrCode } from '../papers/qr-code.ts';
import { officialSigner, signatures } from '../papers/signature-block.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { curriculaWords } from '../rules/training.ts';
import { fillTrainingText, heldCurriculaOf, type TrainingPaperData } from './paper-data.ts';

/** A certificate with its number, and who signs it. */
export interface NumberedCertificate {
  participant: ParticipantRow;
  certificate: CertificateRecord;
  official: OfficialRow;
}

const styles = `
* { box-sizing: border-box; }
html { color: #16211f; background: #fff; -webkit-print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
.face { position: relative; height: 209mm; width: 297mm; padding: 16mm 26mm 14mm; text-align: center; break-after: page;
  display: flex; flex-direction: column; overflow: hidden; }
.face:last-child { break-after: auto; }
.frame { position: absolute; inset: 7mm; border: 1.4mm solid #0b6b66; }
.frame::after { content: ''; position: absolute; inset: 1.2mm; border: 0.35mm solid #0b6b66; }
.logo { width: 18mm; height: 20mm; object-fit: contain; margin: 0 auto 2mm; }
.government { font-size: 12pt; text-transform: uppercase; }
.office { font-size: 14pt; font-weight: bold; text-transform: uppercase; text-wrap: balance; }
.middle { flex: 1; display: flex; flex-direction: column; justify-content: center; padding-bottom: 4mm; }
h1 { margin: 0 0 1.5mm; font-size: 38pt; letter-spacing: 0.18em; color: #0b6b66; font-weight: bold; }
.number { font-size: 11pt; }
.given { margin-top: 8mm; font-size: 12pt; }
.name { margin: 1mm 0 0; font-weight: bold; text-wrap: balance; }
.who { margin-top: 1mm; font-size: 13pt; }
.text { margin: 7mm auto 0; max-width: 220mm; font-size: 14pt; line-height: 1.4; text-wrap: balance; }
.foot { flex: none; display: flex; align-items: flex-end; justify-content: space-between; text-align: center; }
.code { width: 30mm; font-size: 7pt; }
.code svg { display: block; width: 24mm; height: 24mm; margin: 0 auto 1mm; }
.signature { width: 96mm; font-size: 11pt; }
.sign { width: 100%; border-collapse: collapse; }
.sign td { padding: 0; }
.sign .space { height: 20mm; }
.sign .mark { display: inline-block; width: 0; direction: rtl; white-space: nowrap; }
.sign .mark span { display: inline-block; direction: ltr; padding-right: 0.35em; }
.sign .name { font-size: 11pt; margin: 0; text-decoration: underline; text-underline-offset: 0.15em; }
.back h2 { margin: 4mm 0 1mm; font-size: 16pt; }
.back p { margin: 0 0 5mm; font-size: 11pt; }
.back table { width: 100%; border-collapse: collapse; font-size: 11pt; text-align: left; }
.back th, .back td { border: 0.3mm solid #16211f; padding: 1.6mm 2.5mm; }
.back th { text-align: center; }
.back .number-cell { text-align: center; width: 18mm; }
`;

/** A long name is set smaller, so that it keeps to two lines. */
const nameSize = (name: string): number => (name.length > 70 ? 18 : name.length > 36 ? 24 : 30);

/**
 * Certificates on A4 lying across: on the face who took part in what, on the back the curricula that were held with
 * their lessons. The QR code says the number, for looking it up.
 */
export function* certificateParts(
  certificates: readonly NumberedCertificate[],
  data: TrainingPaperData,
): Generator<PaperPart> {
  const { settings } = data;
  const font = `html { font-family: ${fontStack(settings.paper.fontFamily)}; } @page { margin: 0; }`;
  const all = styles + font + logoStyle(settings.letterhead.logo);
  for (let start = 0; start < certificates.length; start += lettersPerPart) {
    const part = certificates.slice(start, start + lettersPerPart);
    const body = part.map((one) => html`${face(one, data)}${back(one, data)}`);
    yield { html: paperDocument('Sertifikat', all, html`${body}`), letters: part.length };
  }
}

function face({ participant, certificate, official }: NumberedCertificate, data: TrainingPaperData): Markup {
  const { letterhead, trainingPapers, regencyName } = data.settings;
  return html`<section class="face"><div class="frame"></div>
${letterhead.logo !== null && html`<div class="logo"></div>`}
<div class="government">${letterhead.government}</div><div class="office">${letterhead.office}</div>
<div class="middle"><h1>${trainingPapers.certificateTitle}</h1><div class="number">Nomor: ${certificate.number}</div>
<div class="given">diberikan kepada</div><div class="name" style="font-size:${nameSize(participant.name)}pt">${participant.name}</div>
<div class="who">${participant.organisation}</div>
<div class="text">${fillTrainingText(trainingPapers.certificateText, data, participant)}</div></div>
<div class="foot"><div class="code">${qrCode(certificate.number)}${certificate.number}</div>
<div class="signature"><div>${townName(regencyName)}, ${formatLongDate(certificate.date)}</div>${signatures([officialSigner(official, [])])}</div></div>
</section>
`;
}

function back({ certificate }: NumberedCertificate, data: TrainingPaperData): Markup {
  const { held, hours } = heldCurriculaOf(data);
  const rows = held.map(
    (one, index) =>
      html`<tr><td class="number-cell">${index + 1}.</td><td>${one.title}</td><td>${one.speaker || '-'}</td><td class="number-cell">${one.hours === null ? '-' : formatNumber(one.hours)}</td></tr>`,
  );
  return html`<section class="face back"><div class="frame"></div><h2>Materi Pelatihan</h2>
<p>${data.training.title} – ${curriculaWords(data.row.held, data.row.curricula)}<br>Sertifikat nomor ${certificate.number}</p>
<table><tr><th class="number-cell">No.</th><th>Materi</th><th>Narasumber</th><th class="number-cell">JP</th></tr>${rows}
<tr><th colspan="3">Jumlah jam pelajaran</th><th class="number-cell">${formatNumber(hours)}</th></tr></table></section>
`;
}
