/** Pieces of WordprocessingML, as far as the letter templates need them. Widths and indents in twips (1/1440 inch). */

const twipsPerMillimetre = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface Look {
  /** A paragraph style of `stylesXml`. */
  style?: string;
  align?: 'left' | 'center' | 'right' | 'both';
  bold?: boolean;
  underline?: boolean;
  italic?: boolean;
  /** Stays on the page of the next paragraph. */
  keepNext?: boolean;
  pageBreakBefore?: boolean;
}

/** A paragraph of one run; `\t` is a tab. `**` turns bold on and off. */
export function paragraph(text: string, look: Look = {}): string {
  const settings = [
    look.style && `<w:pStyle w:val="${look.style}"/>`,
    look.keepNext && '<w:keepNext/>',
    look.pageBreakBefore && '<w:pageBreakBefore/>',
    look.align && `<w:jc w:val="${look.align}"/>`,
  ].filter(Boolean);
  const runs = text
    .split('**')
    .map((part, index) => (part === '' ? '' : run(part, { ...look, bold: look.bold || index % 2 === 1 })));
  return `<w:p>${settings.length > 0 ? `<w:pPr>${settings.join('')}</w:pPr>` : ''}${runs.join('')}</w:p>`;
}

function run(text: string, { bold, italic, underline }: Look): string {
  const settings = [bold && '<w:b/>', italic && '<w:i/>', underline && '<w:u w:val="single"/>'].filter(
    Boolean,
  );
  const parts = text
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`));
  return `<w:r>${settings.length > 0 ? `<w:rPr>${settings.join('')}</w:rPr>` : ''}${parts.join('<w:tab/>')}</w:r>`;
}

/** Paragraphs between an opening and a closing tag, each alone in its paragraph, which docxtemplater takes away. */
export const section = (name: string, content: string[], [open, close] = ['[[', ']]']): string[] => [
  paragraph(`${open}#${name}${close}`),
  ...content,
  paragraph(`${open}/${name}${close}`),
];
/** A section of the letter itself, filled for each recipient. */
export const letterSection = (name: string, content: string[]): string[] =>
  section(name, content, ['{', '}']);

/** The lines of a text: paragraphs, points, and points below points. */
export const linesOf = (name: string, look: Look = {}): string[] =>
  section(name, [
    ...section('alinea', [paragraph('[[teks]]', { style: 'Alinea', ...look })]),
    ...section('butir', [paragraph('[[tanda]]\t[[teks]]', { style: 'Butir', ...look })]),
    ...section('anakButir', [paragraph('[[tanda]]\t[[teks]]', { style: 'AnakButir', ...look })]),
  ]);

export interface Cell {
  content: string;
  /** Shaded, for the head of a table. */
  span?: number;
}

export interface TableLook {
  /** Shares of the width, in fiftieths of a percent (5000 = all). */
  widths: number[];
  borders?: boolean;
  /** Rows at the top that are repeated on each page. */
  headRows?: number;
}

/** A table as wide as the text. No row is cut at the end of a page. */
export function table(rows: Cell[][], { widths, borders = false, headRows = 0 }: TableLook): string {
  const line = (side: string) =>
    `<w:${side} w:val="${borders ? 'single' : 'nil'}" w:sz="6" w:space="0" w:color="000000"/>`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round((width / 5000) * twips(165))}"/>`);
  const body = rows.map((cells, index) => {
    let column = 0;
    const drawn = cells.map(({ content, span = 1 }) => {
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="pct"/>${spans}</w:tcPr>${content}</w:tc>`;
    });
    const head = index < headRows ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${drawn.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${sides}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${borders ? 70 : 0}" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${body.join('')}</w:tbl>`;
}
