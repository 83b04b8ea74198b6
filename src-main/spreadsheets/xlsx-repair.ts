/**
 * Rewrites in the XML of a sheet what SheetJS would pass over (formulas without a result, ISO date cells) and what
 * would make it work without end: it carries out a column range up to any number, and visits each cell of a link.
 */
import { MAX_COLUMNS } from './addresses.ts';

/** Begins a text that was a date cell (`t="d"`); from the private use area, so no sheet holds it. */
export const ISO_DATE_MARK = '\ue000';

const markBytes = Buffer.from(ISO_DATE_MARK, 'utf8').toString('latin1');
const signs = [
  '</f></c>',
  '</f><v></v>',
  '</f><v/>',
  '</f><v />',
  '/></c>',
  ' t="d"',
  ':sheetData',
  'hyperlink ',
];

const formulaPattern =
  /<((?:\w+:)?)c\b([^<>]*)>(<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>))(?:<\1v><\/\1v>|<\1v\s*\/>)?<\/\1c>/g;
const datePattern =
  /(<(?:\w+:)?c\b[^<>]*?\st=")d("[^<>]*>(?:<(?:\w+:)?f\b[^<>]*>[^<]*<\/(?:\w+:)?f>)?<(?:\w+:)?v>)/g;

/** A result of `NaN` cannot come from Excel, so it stands for "no result". Typed formulas (t="str") may be empty. */
const markFormulas = (xml: string): string =>
  xml.replace(formulaPattern, (whole, prefix: string, attributes: string, formula: string) =>
    /\st=/.test(attributes)
      ? whole
      : `<${prefix}c${attributes}>${formula}<${prefix}v>NaN</${prefix}v></${prefix}c>`,
  );

/** Of the columns only the hidden ones matter, and none beyond Excel's last. */
const tameColumns = (xml: string): string =>
  xml.replace(/<(?:\w+:)?col\b[^<>]*>/g, (tag) => {
    const [, min] = /\smin\s*=\s*["'](\d+)["']/.exec(tag) ?? [];
    const [, max] = /\smax\s*=\s*["'](\d+)["']/.exec(tag) ?? [];
    if (!min || !max || !/\shidden\s*=\s*["'](1|true)["']/.test(tag)) return '';
    return `<col min="${min}" max="${Math.min(Number(max), MAX_COLUMNS)}" hidden="1"/>`;
  });

const rewriteAll = (xml: string): string =>
  tameColumns(markFormulas(xml).replace(datePattern, `$1str$2${markBytes}`)).replace(
    /<(?:\w+:)?hyperlink [^<>]*>/g,
    '',
  );

/** The XML of a sheet, rewritten; the same buffer when there is nothing to rewrite. */
export const repairSheet = (content: Buffer): Buffer => {
  const dataStart = content.indexOf('<sheetData');
  if (dataStart < 0 || signs.some((sign) => content.includes(sign))) {
    return Buffer.from(rewriteAll(content.toString('latin1')), 'latin1');
  }
  const head = content.toString('latin1', 0, dataStart);
  const tamed = tameColumns(head);
  return tamed === head
    ? content
    : Buffer.concat([Buffer.from(tamed, 'latin1'), content.subarray(dataStart)]);
};
