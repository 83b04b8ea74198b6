import type { Settings } from '../contract/settings.ts';
import type { PaperSize } from '../desktop.ts';
import { cssString, fontStack } from './css-text.ts';
import { logoStyle } from './letterhead-block.ts';

const common = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; line-height: 1.15; -webkit-print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
p { margin: 0; text-align: justify; orphans: 2; widows: 2; }
table { border-collapse: collapse; width: 100%; }
td, th { padding: 0; vertical-align: top; text-align: left; font-weight: normal; }
b, th { font-weight: bold; }

.letterhead { margin-bottom: 4.5mm; break-inside: avoid; }
.letterhead-row { display: flex; align-items: center; gap: 4mm; }
.logo { flex: none; width: 20mm; height: 23mm; object-fit: contain; }
.letterhead-text { flex: 1; text-align: center; text-transform: uppercase; line-height: 1.15; }
.government { font-size: 1.2em; }
.office { font-size: 1.45em; font-weight: bold; text-wrap: balance; }
.address { font-size: 0.86em; text-transform: none; }
.double-rule { margin-top: 2mm; border-top: 2.25pt solid #000; border-bottom: 0.75pt solid #000; height: 4.2pt; }

h1 { margin: 0; font-size: 1.1em; font-weight: bold; text-align: center; text-transform: uppercase; text-wrap: balance; }
.subtitle { text-align: center; text-transform: uppercase; text-wrap: balance; }
.number { text-align: center; }
.subtitle + .numbers { margin-top: 1.5mm; }
.numbers { margin-bottom: 3.5mm; }

.facts { width: 100%; margin: 0; }
.facts .ordinal { width: 7mm; }
.facts .label { width: 22mm; white-space: nowrap; }
.facts .colon { width: 4.5mm; text-align: center; }
.facts td { padding-top: 0.35mm; }

.point { padding-left: 7mm; text-indent: -7mm; }
.point.level-2 { margin-left: 7mm; }
.point .mark { display: inline-block; width: 7mm; text-indent: 0; }

.sign { width: 100%; table-layout: fixed; }
.sign td { width: 50%; text-align: center; padding: 0 2mm; }
.sign .space { height: 19mm; }
.sign .title-line { text-wrap: balance; }
.sign .mark { display: inline-block; width: 0; direction: rtl; white-space: nowrap; }
.sign .mark span { display: inline-block; direction: ltr; padding-right: 0.35em; }
.sign .name, .witness .name { font-weight: bold; text-decoration: underline; text-underline-offset: 0.15em; }
.stamp-duty { display: inline-block; width: 21mm; height: 14mm; margin: 2.5mm 0 0; padding-top: 4mm; border: 0.75pt dashed #000;
  font-size: 0.68em; text-align: center; float: left; }
.keep, tr, thead, .last-rows, h2 { break-inside: avoid; }
h2, .announce { break-after: avoid; }

.goods { font-size: 0.85em; table-layout: fixed; line-height: 1.18; }
.goods th, .goods td { border: 0.75pt solid #000; padding: 0.9mm 1.2mm; }
.goods th { text-align: center; vertical-align: middle; font-weight: bold; overflow-wrap: normal; }
.goods .middle { text-align: center; }
.goods .figure { text-align: right; font-variant-numeric: tabular-nums; }
.goods .sum td { font-weight: bold; }
.goods .sign td { border: 0; padding: 0 2mm; }
.goods .closing-row > td { border: 0; padding: 0; font-size: 1.176em; }
`;

const letter = `
.letter + .letter { break-before: page; }
.parties { margin: 2mm 0 0; }
.called { padding: 0.35mm 0 1.8mm 7mm; }
.proxy { padding: 0.35mm 0 0 7mm; }
.basis { margin: 1mm 0 1.2mm; }
h2 { margin: 2.4mm 0 0.5mm; font-size: 1em; font-weight: bold; text-align: center; }
h2 span { display: block; }
.ending { padding-top: 2.6mm; }
.ending .sign { margin-top: 4mm; }
.acknowledged { margin-top: 4mm; }
.acknowledged .sign td { width: 100%; }
.witnesses { margin-top: 4mm; }
.witness td { padding: 1.6mm 0 0; }
.witness .ordinal-cell { width: 7mm; }
.witness .dots { width: 42%; vertical-align: bottom; }
.annex { break-before: page; }
.annex-head { margin-bottom: 4mm; }
.annex-head .title { text-transform: uppercase; }
.annex-head table { width: auto; }
.annex-head .colon { width: 5mm; text-align: center; }
.annex h1 { font-size: 1em; margin-bottom: 2.5mm; }
.annex .sign { margin-top: 5mm; }
.annex .number { margin: -1.5mm 0 2.5mm; }
.statement { line-height: 1.3; }
.statement h1 { font-size: 1.2em; margin: 2mm 0 5mm; text-decoration: underline; text-underline-offset: 0.2em; }
.statement .facts { margin: 2mm 0 3mm; }
.statement .facts .label { width: 26mm; padding-left: 4mm; }
.statement h2 { text-align: left; }
.statement .point { padding-top: 1mm; }
.statement .points { margin-bottom: 3mm; }
.statement .ending .sign { margin-top: 7mm; }
`;

/** A4 is 33 mm shorter than F4: set closer, so that the letter still keeps to one page. */
const compact = `
html { line-height: 1.13; }
.letterhead { margin-bottom: 3mm; }
.numbers { margin-bottom: 2.5mm; }
.parties { margin-top: 1.2mm; }
.facts td, .called { padding-top: 0; }
.called { padding-bottom: 1mm; }
h2 { margin: 1.6mm 0 0.3mm; }
h2 .article-number, h2 .article-title { display: inline; }
h2 .article-title::before { content: " – "; }
.ending { padding-top: 1.6mm; }
.ending .sign { margin-top: 2.5mm; }
.sign .space { height: 17mm; }
`;

const list = `
.list-head { margin-bottom: 3mm; }
.list-head table { width: auto; margin-top: 2.5mm; }
.list-head .label { width: 32mm; }
.list-head .colon { width: 5mm; text-align: center; }
.letterhead-row { max-width: 190mm; margin: 0 auto; }
.goods .item { padding-left: 2.6mm; text-indent: -2.6mm; }
.goods .item::before { content: "- "; }
.goods.small { font-size: 8pt; }
.goods.small td, .goods.small th { padding: 0.6mm 1mm; }
.goods.small .closing-row > td { font-size: 10pt; }
.goods .district td { font-weight: bold; break-after: avoid; }
.goods .stagger { height: 11.5mm; vertical-align: bottom; padding-bottom: 1.6mm; }
.goods .stagger div { white-space: nowrap; }
.goods .even { margin-left: 45%; }
.list-end { margin-top: 5mm; }
`;

const sizes = ({ paper }: Pick<Settings, 'paper'>): string =>
  `html { font-family: ${fontStack(paper.fontFamily)}; font-size: ${Number(paper.fontSizePoints)}pt; }`;

/** The styles of the handover letters on a paper. */
export const letterStyles = (settings: Pick<Settings, 'paper' | 'letterhead'>, size: PaperSize): string =>
  common + letter + (size === 'A4' ? compact : '') + sizes(settings) + logoStyle(settings.letterhead.logo);

/** The styles of the lists; they are set smaller, since they have many columns. */
export const listStyles = (settings: Pick<Settings, 'paper' | 'letterhead'>): string =>
  common + list + sizes(settings) + logoStyle(settings.letterhead.logo);

/**
 * A named page with a foot: text at the left, 'Halaman n' at the right, counted from 1 on each name. Chromium keeps
 * such a count per name, but knows the number of pages of the whole document only: `ofAll` adds it, for a list.
 */
export function pageFoot(
  settings: { paper: Pick<Settings['paper'], 'fontFamily'> },
  name: string,
  text: string,
  ofAll: boolean,
): string {
  const font = `font: 8pt ${fontStack(settings.paper.fontFamily)};`;
  const total = ofAll ? ' " dari " counter(pages)' : '';
  return `@page ${name} { counter-increment: ${name}; @bottom-left { content: ${cssString(text)}; ${font} }
@bottom-right { content: "Halaman " counter(${name})${total}; ${font} } }\n`;
}
