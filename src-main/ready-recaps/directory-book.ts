import { type PaperSize, paperInches } from '../desktop.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import { officeWords } from '../papers/office-words.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles } from '../papers/paper-styles.ts';
import { UNCLASSIFIED } from '../recaps/recap-lines.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { maskPhone } from '../rules/mask.ts';
import { formatPhone } from '../rules/phones.ts';
import {
  type Book,
  type BookLayout,
  type BookLine,
  type BookPage,
  type ContentsEntry,
  layBook,
} from './directory-pages.ts';
import type { DirectoryRow } from './directory-rows.ts';

const millimetresPerInch = 25.4;
/** Heights in millimetres: each line has its own, so that the page numbers are known before anything is printed. */
const heights = { line: 8, heading: 6.4, head: 12, foot: 6, entry: 4.6, contentsHead: 16 };
/** Pages that are printed at a time (papers/paper-part.ts: Chromium's memory). */
const pagesPerPart = 60;

const bookStyles = (height: number): string => `
.page { height: ${height.toFixed(2)}mm; overflow: hidden; position: relative; break-after: page; }
.page:last-child { break-after: auto; }
.running { display: flex; justify-content: space-between; height: 6mm; font-size: 8pt; border-bottom: 0.75pt solid #000; margin-bottom: 1mm; }
.foot { position: absolute; left: 0; right: 0; bottom: 0; height: 5mm; display: flex; justify-content: space-between; align-items: end; font-size: 8pt; }
.grid { display: grid; grid-template-columns: 10mm 1.25fr 1.25fr 1.1fr 16mm 27mm; gap: 0 2mm; font-size: 7.5pt; line-height: 1.2; }
.grid > div { overflow: hidden; }
.grid span { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.heads { height: 5mm; font-weight: bold; border-bottom: 0.75pt solid #000; align-items: center; }
.village { height: ${heights.heading}mm; font-size: 8.5pt; font-weight: bold; padding-top: 2mm; white-space: nowrap; overflow: hidden; }
.business { height: ${heights.line}mm; padding-top: 0.7mm; border-bottom: 0.35pt solid #9aa7a4; }
.business .number { text-align: right; }
.title-page { display: flex; flex-direction: column; }
.title-page .middle { margin: auto 0; text-align: center; }
.title-page h1 { font-size: 26pt; line-height: 1.2; }
.title-page .sub { font-size: 13pt; margin-top: 6mm; }
.contents { columns: 2; column-gap: 8mm; font-size: 8.5pt; }
.entry { height: ${heights.entry}mm; display: flex; align-items: baseline; gap: 1mm; break-inside: avoid; }
.entry .dots { flex: 1; border-bottom: 0.75pt dotted #000; }
.entry.level-1 { font-weight: bold; }
.entry.level-2 .name { padding-left: 4mm; }
`;

export interface DirectoryPaper {
  rows: readonly DirectoryRow[];
  /** The scope in words: 'Kecamatan Bojongsari', 'Komoditas Gula'. */
  scope: readonly string[];
  masked: boolean;
  /** ISO date. */
  today: string;
}

/** The height that the margins leave, a hair less, so that rounding makes no empty page. */
function usableHeight({ paper }: Pick<PaperSettings, 'paper'>, size: PaperSize): number {
  const { top, bottom } = paper.marginsMillimetres;
  return paperInches[size].height * millimetresPerInch - top - bottom - 0.5;
}

/** What a page of this paper holds. */
export function bookLayout(settings: Pick<PaperSettings, 'paper'>, size: PaperSize): BookLayout {
  const height = usableHeight(settings, size);
  return {
    linesPerPage: Math.floor((height - heights.head - heights.foot) / heights.line),
    headingLines: heights.heading / heights.line,
    entriesPerPage: 2 * Math.floor((height - heights.contentsHead - heights.foot) / heights.entry),
  };
}

/** The directory as a book: title, contents with page numbers, and the businesses by district and village. */
export function* directoryBook(
  directory: DirectoryPaper,
  settings: PaperSettings,
  size: PaperSize,
): Generator<PaperPart> {
  const book = layBook(directory.rows, bookLayout(settings, size));
  const styles = listStyles(settings) + bookStyles(usableHeight(settings, size));
  const part = (pages: Markup[], letters: number): PaperPart => ({
    html: paperDocument('Direktori IKM', styles, html`${pages}`),
    letters,
  });
  yield part([titlePage(directory, settings), ...contentsPages(book)], 1 + book.contents.length);
  for (let start = 0; start < book.pages.length; start += pagesPerPart) {
    const pages = book.pages.slice(start, start + pagesPerPart);
    yield part(
      pages.map((page) => bookPage(page, directory.masked)),
      pages.length,
    );
  }
}

/** Pages in all, for the progress. */
export function countBookPages(
  rows: readonly DirectoryRow[],
  settings: PaperSettings,
  size: PaperSize,
): number {
  const { contents, pages } = layBook(rows, bookLayout(settings, size));
  return 1 + contents.length + pages.length;
}

const titlePage = ({ rows, scope, today }: DirectoryPaper, settings: PaperSettings): Markup =>
  html`<section class="page title-page">${letterheadBlock(settings)}<div class="middle"><h1>Direktori Industri Kecil dan Menengah</h1>
<div class="sub">${settings.regencyName}</div>${scope.map((line) => html`<div class="sub">${line}</div>`)}
<div class="sub">${formatNumber(rows.length)} pelaku usaha, keadaan per ${formatLongDate(today)}</div></div>
<div class="sub" style="text-align:center">${officeWords(settings)}, ${today.slice(0, 4)}</div></section>`;

const contentsPages = ({ contents }: Book): Markup[] =>
  contents.map(
    (
      entries,
      index,
    ) => html`<section class="page"><h1>${index === 0 ? 'Daftar Isi' : 'Daftar Isi (lanjutan)'}</h1><br>
<div class="contents">${entries.map(contentsEntry)}</div>${pageFoot(index + 2)}</section>`,
  );

const contentsEntry = ({ level, name, businesses, page }: ContentsEntry): Markup =>
  html`<div class="entry level-${level}"><span class="name">${level === 1 ? districtWords(name) : name} (${formatNumber(businesses)})</span><span class="dots"></span><span>${page}</span></div>`;

const districtWords = (name: string): string => (name === UNCLASSIFIED ? name : `Kecamatan ${name}`);

const pageFoot = (number: number): Markup =>
  html`<div class="foot"><span>Direktori Industri Kecil dan Menengah</span><span>${number}</span></div>`;

const heads = ['No.', 'Usaha / pemilik', 'Alamat', 'Komoditas / produk', 'Skala', 'Nomor HP'];

const bookPage = ({ district, number, lines }: BookPage, masked: boolean): Markup =>
  html`<section class="page"><div class="running"><b>${districtWords(district)}</b><span>${placesOf(lines)}</span></div>
<div class="grid heads">${heads.map((head) => html`<div>${head}</div>`)}</div>
${lines.map((line) => bookLine(line, masked))}${pageFoot(number)}</section>`;

/** The villages of a page, first to last, for who leafs through. */
function placesOf(lines: readonly BookLine[]): string {
  const names = lines.flatMap((line) => (line.type === 'village' ? [line.name] : []));
  return names.length > 1 ? `${names[0]} – ${names.at(-1)}` : (names[0] ?? '');
}

function bookLine(line: BookLine, masked: boolean): Markup {
  if (line.type === 'village')
    return html`<div class="village">${line.name}${line.continued ? ' (lanjutan)' : ` (${formatNumber(line.businesses)})`}</div>`;
  const { ownerName, businessName, street, villageName, sectorName, product, scale, phones } = line.row;
  const numbers = phones.split(' ').filter(Boolean);
  const shown = numbers.map((phone) => (masked ? maskPhone(phone) : formatPhone(phone)));
  return html`<div class="grid business"><div class="number">${line.number}.</div>
<div><span><b>${businessName || ownerName}</b></span><span>${businessName && ownerName}</span></div>
<div><span>${street || villageName}</span><span>${street && villageName}</span></div>
<div><span>${sectorName}</span><span>${product}</span></div><div><span>${scale ?? '–'}</span></div>
<div>${shown.slice(0, 2).map((phone) => html`<span>${phone}</span>`)}</div></div>\n`;
}
