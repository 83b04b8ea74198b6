import { axisSteps, type Chart, type ChartTone, chartMost } from './chart.ts';
import { formatNumber } from './format-number.ts';
import { textWidth } from './text-width.ts';

// A chart as a picture that stands by itself: for the clipboard, a file and paper. It is always light: it goes onto
// paper and into letters.

const ink = '#16211f';
const dim = '#52605d';
const rule = '#dfe6e4';
const tones: Record<ChartTone, string> = { strong: '#0b6b66', plain: '#6fb5ae', quiet: '#b9c5c2' };
const seriesColours = ['#0b6b66', '#6fb5ae', '#c98a2b'];

const fontFamily = 'Inter Variable, Segoe UI, Arial, Liberation Sans, sans-serif';
const margin = 24;
const lineHeight = 26;
const plotHeight = 260;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control characters are no characters of XML.
const escapeXml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

interface TextStyle {
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}

const text = (x: number, y: number, words: string, style: TextStyle = {}): string => {
  const { size = 14, fill = ink, anchor = 'start', bold } = style;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escapeXml(words)}</text>`;
};

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${Math.max(0, height).toFixed(1)}" fill="${fill}"/>`;

const line = (x1: number, x2: number, y: number): string =>
  `<path d="M${x1.toFixed(1)} ${y.toFixed(1)}H${x2.toFixed(1)}" stroke="${rule}"/>`;

/** In pixels: `textWidth` speaks of points and millimetres. */
const pixels = (words: string, size: number): number => (textWidth(words, size) / 25.4) * 72;

/** The words as far as there is room, with an ellipsis where they are cut. */
function fit(words: string, size: number, room: number): string {
  if (pixels(words, size) <= room) return words;
  let cut = [...words];
  while (cut.length > 1 && pixels(`${cut.join('')}…`, size) > room) cut = cut.slice(0, -1);
  return `${cut.join('').trimEnd()}…`;
}

/** The chart as an SVG document, `width` pixels wide and as high as it needs. */
export function chartSvg(chart: Chart, width = 900): string {
  const head = headOf(chart, width);
  const body =
    chart.kind === 'bars' ? barsOf(chart, width, head.bottom) : columnsOf(chart, width, head.bottom);
  const height = Math.ceil(body.bottom + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}" role="img" aria-label="${escapeXml(chart.title)}">${rect(0, 0, width, height, '#ffffff')}${head.drawn}${body.drawn}</svg>`;
}

interface Drawn {
  drawn: string;
  /** Where what follows may begin. */
  bottom: number;
}

function headOf(chart: Chart, width: number): Drawn {
  const room = width - 2 * margin;
  const parts = [text(margin, margin + 18, fit(chart.title, 20, room), { size: 20, bold: true })];
  let bottom = margin + 26;
  if (chart.detail !== '') {
    parts.push(text(margin, bottom + 16, fit(chart.detail, 14, room), { fill: dim }));
    bottom += 22;
  }
  const keys = keysOf(chart);
  if (keys.length > 0) {
    let x = margin;
    for (const { words, colour } of keys) {
      parts.push(
        rect(x, bottom + 9, 10, 10, colour),
        text(x + 16, bottom + 19, words, { size: 13, fill: dim }),
      );
      x += 16 + pixels(words, 13) + 24;
    }
    bottom += 26;
  }
  return { drawn: parts.join(''), bottom: bottom + 12 };
}

function keysOf({ kind, series, legend }: Chart): { words: string; colour: string }[] {
  if (kind === 'columns')
    return series.length > 1
      ? series.map((words, index) => ({ words, colour: seriesColours[index] ?? tones.quiet }))
      : [];
  return legend === null
    ? []
    : [
        { words: legend.strong, colour: tones.strong },
        { words: legend.plain, colour: tones.plain },
      ];
}

function barsOf(chart: Chart, width: number, top: number): Drawn {
  const room = width - 2 * margin;
  const values = chart.rows.map(({ values: [value] }) => (value == null ? '–' : formatNumber(value)));
  const labelRoom = Math.min(room * 0.4, Math.max(60, ...chart.rows.map(({ label }) => pixels(label, 14))));
  const valueRoom = Math.max(30, ...values.map((words) => pixels(words, 14)));
  const left = margin + labelRoom + 14;
  const longest = width - margin - valueRoom - 10 - left;
  const most = chartMost(chart);
  const drawn = chart.rows.map(({ label, values: [value], tone }, index) => {
    const y = top + index * lineHeight;
    const length = ((value ?? 0) / most) * longest;
    return (
      text(margin, y + 18, fit(label, 14, labelRoom), { fill: tone === 'quiet' ? dim : ink }) +
      rect(left, y + 7, (value ?? 0) > 0 ? Math.max(2, length) : 0, 13, tones[tone]) +
      text(left + length + 8, y + 18, values[index] ?? '', { bold: true })
    );
  });
  return { drawn: drawn.join(''), bottom: top + chart.rows.length * lineHeight };
}

function columnsOf(chart: Chart, width: number, top: number): Drawn {
  const steps = axisSteps(chartMost(chart));
  const highest = steps.at(-1) ?? 1;
  const axisRoom = Math.max(...steps.map((step) => pixels(formatNumber(step), 13))) + 10;
  const left = margin + axisRoom;
  const ground = top + 16 + plotHeight;
  const heightOf = (value: number) => (value / highest) * plotHeight;
  const grid = steps.map(
    (step) =>
      line(left, width - margin, ground - heightOf(step)) +
      text(left - 8, ground - heightOf(step) + 5, formatNumber(step), { size: 13, fill: dim, anchor: 'end' }),
  );
  const slot = (width - margin - left) / Math.max(1, chart.rows.length);
  const column = Math.min(56, (slot * 0.76) / chart.series.length);
  const drawn = chart.rows.map(({ label, values }, row) => {
    const middle = left + (row + 0.5) * slot;
    const first = middle - (column * values.length) / 2;
    const columns = values.map((value, index) => {
      if (value === null) return '';
      const words = formatNumber(value);
      const x = first + index * column;
      const shown = pixels(words, 12) <= column + 4;
      return (
        rect(
          x + 1,
          ground - heightOf(value),
          column - 2,
          heightOf(value),
          seriesColours[index] ?? tones.quiet,
        ) +
        (shown
          ? text(x + column / 2, ground - heightOf(value) - 5, words, { size: 12, anchor: 'middle' })
          : '')
      );
    });
    return columns.join('') + text(middle, ground + 20, fit(label, 13, slot), { size: 13, anchor: 'middle' });
  });
  return { drawn: grid.join('') + drawn.join(''), bottom: ground + 26 };
}
