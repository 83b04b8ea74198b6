import type { RecapSheet } from '../contract/recap-builder.ts';
import type { PaperSize } from '../desktop.ts';
import { html, type Markup, raw } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import { usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { chartSvg } from '../rules/chart-svg.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { Profile } from './profile-data.ts';
import { valueWords } from './sheet-paper.ts';

const styles = `
.letterhead { margin-bottom: 2.5mm; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1.6mm; margin: 3mm 0; }
.tile { border: 0.75pt solid #7a8885; padding: 1.4mm 1.8mm; min-height: 13.5mm; }
.tile .label { font-size: 7.5pt; }
.tile .value { font-size: 11pt; font-weight: bold; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tile .detail { font-size: 7pt; color: #333; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; align-items: start; }
.charts svg { display: block; width: 100%; height: auto; max-height: 74mm; }
h2 { margin: 2.5mm 0 1mm; font-size: 9.5pt; }
.tables { columns: 2; column-gap: 4mm; }
.tables table { break-inside: auto; }
`;

/** One page about a district or a commodity: figures, two charts, its places, and the aid of the years. */
export function profilePaper(
  { title, placeHead, profile, today }: { title: string; placeHead: string; profile: Profile; today: string },
  settings: PaperSettings,
  size: PaperSize,
): PaperPart {
  // A chart is drawn for the width that it has on paper, so that its words keep their size.
  const pixels = Math.round((usableWidth(settings.paper, size) / 2 - 2) * 5.6);
  const { facts, charts, places, placesLeftOut, aid } = profile;
  const half = Math.ceil(places.lines.length / 2);
  const columns = (lines: RecapSheet['lines'], isLast: boolean) => table(places, lines, placeHead, isLast);
  const body = html`<article style="page:profil">${letterheadBlock(settings)}
<h1>${title}</h1><div class="subtitle">Keadaan per ${formatLongDate(today)}</div>
<div class="tiles">${facts.map(({ label, value, detail }) => html`<div class="tile"><div class="label">${label}</div><div class="value">${value}</div><div class="detail">${detail}</div></div>`)}</div>
<div class="charts">${charts.map((chart) => html`<div>${raw(chartSvg(chart, pixels))}</div>`)}</div>
<h2>${placeHead}${placesLeftOut > 0 && ` (${formatNumber(places.lines.length)} terbesar, ${formatNumber(placesLeftOut)} lainnya tidak ditampilkan)`}</h2>
<div class="charts">${columns(places.lines.slice(0, half), false)}${columns(places.lines.slice(half), true)}</div>
<h2>Bantuan menurut tahun anggaran</h2>
${aid.lines.length === 0 ? html`<p>Belum ada bantuan yang tercatat.</p>` : table(aid, aid.lines.slice(-5), 'Tahun anggaran', true)}</article>`;
  const foot = pageFoot(settings, 'profil', title, false);
  return { html: paperDocument(title, listStyles(settings) + styles + foot, body), letters: 1 };
}

function table(sheet: RecapSheet, lines: RecapSheet['lines'], head: string, hasTotal: boolean): Markup {
  const { columns, total } = sheet;
  const cells = (values: RecapSheet['total']) =>
    values.map(
      (value, index) => html`<td class="figure">${valueWords(value, columns[index]?.kind ?? 'count')}</td>`,
    );
  return html`<table class="goods small"><thead><tr><th style="width:40%">${head}</th>${columns.map((column) => html`<th>${column.head}</th>`)}</tr></thead>
<tbody>${lines.map(({ labels, values }) => html`<tr><td>${labels[0] ?? ''}</td>${cells(values)}</tr>`)}
${hasTotal && html`<tr class="sum"><td>Jumlah seluruhnya</td>${cells(total)}</tr>`}</tbody></table>`;
}
