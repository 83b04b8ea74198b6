import type { Settings } from '../../contract/settings.ts';
import { imageSize } from './image-size.ts';
import { type Page, putWideText } from './sheet-cells.ts';

/** Texts at the head of a sheet. */
export interface HeadTexts {
  letterhead: Settings['letterhead'];
  title: string;
  /** Which aid the sheet is about. */
  scopeLine: string;
}

/** Rows of a compact head: government, office, address, title, scope. */
export const COMPACT_HEAD_ROWS = 5;

/**
 * Letterhead with its double rule, title and scope line. `compact` brings the address onto one line, because a head
 * above frozen rows takes from the screen. Returns the number of the last row written.
 */
export function putHead(page: Page, texts: HeadTexts, compact: boolean): number {
  const { government, office, addressLines, logo } = texts.letterhead;
  const lines = addressLines.filter((line) => line.trim() !== '');
  const address = compact || lines.length === 0 ? [lines.join(', ')] : lines;
  const all = [1, page.columns] as const;
  const centred = { horizontal: 'center', vertical: 'middle', shrink: true } as const;
  putWideText(page, 1, all, government, { ...centred, bold: true, size: 12 });
  putWideText(page, 2, all, office, { ...centred, bold: true, size: 14 });
  for (const [index, line] of address.entries()) {
    const doubleRule = index === address.length - 1;
    putWideText(page, 3 + index, all, line, { ...centred, size: 9, doubleRule });
    page.sheet.getRow(3 + index).height = doubleRule ? 16 : 13;
  }
  page.sheet.getRow(1).height = 17;
  page.sheet.getRow(2).height = 20;
  if (logo) putLogo(page, logo, compact ? 62 : 78);
  const row = 3 + address.length;
  putWideText(page, row, all, texts.title, {
    bold: true,
    size: 12,
    horizontal: 'center',
    vertical: 'bottom',
  });
  page.sheet.getRow(row).height = 24;
  const scope = { horizontal: 'center', vertical: 'top', wrap: true } as const;
  putWideText(page, row + 1, all, texts.scopeLine, scope);
  page.sheet.getRow(row + 1).height = Math.max(20, page.sheet.getRow(row + 1).height);
  return row + 1;
}

/** The logo at the left of the letterhead, in its own proportions, as high as `pixels`. */
function putLogo(page: Page, dataUrl: string, pixels: number): void {
  const [, extension, base64 = ''] = /^data:image\/(png|jpeg);base64,(.*)$/.exec(dataUrl) ?? [];
  const size = imageSize(Buffer.from(base64, 'base64'));
  if (!size || (extension !== 'png' && extension !== 'jpeg')) return;
  const imageId = page.sheet.workbook.addImage({ base64, extension });
  const scale = Math.min(pixels / size.height, 90 / size.width);
  page.sheet.addImage(imageId, {
    tl: { col: 0.1, row: 0.1 },
    ext: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    editAs: 'oneCell',
  });
}
