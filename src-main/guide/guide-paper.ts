import type { PdfPrinter, PrintOptions } from '../desktop.ts';
import { html, type Markup, raw } from '../papers/html.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import { pageFoot } from '../papers/paper-styles.ts';
import { formatLongDate } from '../rules/dates.ts';
import type { GuidePage } from '../rules/guide-page.ts';
import { guideHtml, paperAnchor, tasksOf } from './guide-html.ts';
import { pagesOfAnchors } from './pages-of-anchors.ts';

/** The font of the guide is not the office's: it is a book of the program. */
const fontFamily = 'Arial';

const styles = `
* { box-sizing: border-box; }
html { font: 10pt/1.45 Arial, "Liberation Sans", sans-serif; color: #16211f; -webkit-print-color-adjust: exact; }
body { margin: 0; page: guide; overflow-wrap: anywhere; }
h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; color: #0b6b66; }
h2 { font-size: 12.5pt; margin: 7mm 0 1.5mm; padding-top: 2mm; border-top: 0.5pt solid #b9c5c2; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 1.5mm 0; orphans: 2; widows: 2; }
ol, ul { margin: 1.5mm 0; padding-left: 7mm; }
li { margin: 0.8mm 0; }
li p { margin: 0.8mm 0; }
a { color: #0b6b66; text-decoration: none; }
code { font: 8.5pt "Liberation Mono", "Courier New", monospace; background: #eef2f1; padding: 0 0.8mm; border-radius: 0.6mm; }
pre { background: #eef2f1; padding: 2mm 3mm; border-radius: 1mm; white-space: pre-wrap; break-inside: avoid; }
pre code { padding: 0; }
blockquote { margin: 2.5mm 0; padding: 1mm 3mm; border-left: 1mm solid #0b6b66; background: #e4f1ef; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; margin: 2mm 0; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm; border-bottom: 0.5pt solid #d6dedc; }
tr { break-inside: avoid; }
.figure { display: block; margin: 2.5mm 0 3mm; break-inside: avoid; }
.figure img { display: block; max-width: 100%; max-height: 88mm; border: 0.5pt solid #b9c5c2; }
.figure span { display: block; font-size: 8.5pt; color: #52605d; margin-top: 1mm; }
.chapter { break-before: page; }
.cover { height: 240mm; display: flex; flex-direction: column; justify-content: center; text-align: center; }
.cover h1 { font-size: 30pt; margin: 0; }
.cover p { font-size: 13pt; color: #52605d; }
.contents { break-before: page; }
.entry { display: flex; align-items: baseline; gap: 1mm; font-size: 9.5pt; color: #16211f; break-inside: avoid; line-height: 1.35; }
.entry .dots { flex: 1; border-bottom: 0.6pt dotted #7d8b88; }
.entry.page { font-weight: bold; margin-top: 1.6mm; }
.entry.task { padding-left: 5mm; }
`;

export const guidePrint: PrintOptions = {
  paper: 'A4',
  margins: { top: 18, right: 18, bottom: 20, left: 20 },
};

export interface GuideBook {
  pages: readonly GuidePage[];
  /** The data of a picture, as a `data:` address. */
  picture: (named: string) => string | undefined;
  /** ISO date. */
  today: string;
  version: string;
}

/**
 * The guide as a book: cover, contents with page numbers, and a chapter a page. It is printed once to see on which page each
 * heading falls (Chromium notes the target of every link in the PDF), and this part is the same with the numbers in it: they
 * stand at the right of a line of their own, so nothing moves.
 */
export async function* guideBook(book: GuideBook, printer: PdfPrinter): AsyncGenerator<PaperPart> {
  const chapters = book.pages.map(
    (page) =>
      html`<section class="chapter"><h1 id="${paperAnchor(page.name)}">${page.title}</h1>\n${guideHtml(page, book.picture)}</section>`,
  );
  const document = (numbers: ReadonlyMap<string, number>) =>
    paperDocument(
      'Panduan Sentra IKM',
      styles + pageFoot({ paper: { fontFamily } }, 'guide', 'Panduan Sentra IKM', true),
      html`${cover(book)}${contents(book.pages, numbers)}${chapters}`,
    );
  const draft = await printer.print(document(new Map()), guidePrint);
  yield { html: document(await pagesOfAnchors(draft)), letters: 1 };
}

const cover = ({ today, version }: GuideBook): Markup =>
  html`<section class="cover"><h1>Panduan Sentra IKM</h1><p>Versi ${version}</p><p>${formatLongDate(today)}</p></section>`;

function contents(pages: readonly GuidePage[], numbers: ReadonlyMap<string, number>): Markup {
  const entry = (kind: string, words: string, anchor: string) =>
    html`<a class="entry ${kind}" href="#${anchor}"><span>${words}</span><span class="dots"></span><span>${numbers.get(anchor) ?? raw('&nbsp;')}</span></a>\n`;
  return html`<section class="contents"><h1>Daftar isi</h1>${pages.map((page) => [
    entry('page', page.title, paperAnchor(page.name)),
    ...tasksOf(page).map((task) => entry('task', task, paperAnchor(page.name, task))),
  ])}</section>`;
}
