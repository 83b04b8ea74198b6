import type { PaperSize } from '../desktop.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, raw } from '../papers/html.ts';
import { listHead } from '../papers/list-head.ts';
import { type Column, usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { type Chart, chartTotals } from '../rules/chart.ts';
import { chartSvg } from '../rules/chart-svg.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';

const styles = `
.drawing { margin-bottom: 5mm; break-inside: avoid; }
.drawing svg { display: block; width: 100%; height: auto; max-height: 130mm; }
`;

const words = (value: number | null): string => (value === null ? '–' : formatNumber(value));

/** A chart under the kop, with its numbers in a table below. Parts of a whole have their total. */
export function chartPaper(chart: Chart, settings: PaperSettings, size: PaperSize, today: string): PaperPart {
  const columns: Column[] = [
    { title: chart.labelHead, weight: 3 },
    ...chart.series.map((title): Column => ({ title, weight: 2 })),
  ];
  const numbers = (values: readonly (number | null)[]) =>
    values.map((value) => html`<td class="figure">${words(value)}</td>`);
  const rows = chart.rows.map(({ label, values }) => html`<tr><td>${label}</td>${numbers(values)}</tr>`);
  const total =
    chart.kind === 'bars' && html`<tr class="sum"><td>JUMLAH</td>${numbers(chartTotals(chart))}</tr>`;
  const facts = [['Keadaan per', formatLongDate(today)] as const];
  const body = html`<article style="page:grafik">${listHead(settings, chart.title, facts)}
<div class="drawing">${raw(chartSvg(chart, 760))}</div>
<table class="goods">${goodsColumns(columns, usableWidth(settings.paper, size))}${goodsHead(columns)}<tbody>${rows}${total}</tbody></table></article>`;
  const foot = pageFoot(settings, 'grafik', chart.title, true);
  return { html: paperDocument(chart.title, listStyles(settings) + styles + foot, body), letters: 1 };
}
