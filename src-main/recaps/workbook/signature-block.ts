import type { OfficialRow } from '../../contract/officials.ts';
import { formatLongDate } from '../../rules/dates.ts';
import { seatOf } from '../places.ts';
import type { RecapReport } from './recap-report.ts';
import { type Page, putWideText } from './sheet-cells.ts';
import { AS_TEXT, type Look } from './sheet-looks.ts';

const DOTS = '........................................';

/** "Mengetahui", the head's position and room to sign, in the right half of the sheet. Returns the last row. */
export function putSignature(page: Page, row: number, report: RecapReport): number {
  const columns = [page.columns - 3, page.columns] as const;
  const { official } = report;
  const centred: Look = { horizontal: 'center', vertical: 'middle', wrap: true };
  const above = [
    `${seatOf(report.places)}, ${formatLongDate(report.today)}`,
    'Mengetahui,',
    ...(official ? positionLines(official) : [DOTS]),
  ];
  let at = row;
  for (const line of above) putWideText(page, at++, columns, line, centred);
  // Cells, though empty: ExcelJS tells a wrong extent of a sheet with a row that has a height and nothing else.
  putWideText(page, at, columns, '', {});
  page.sheet.getRow(at).height = 58;
  at++;
  putWideText(page, at++, columns, official?.name || DOTS, {
    ...centred,
    bold: true,
    underline: Boolean(official),
  });
  if (official?.rank) putWideText(page, at++, columns, official.rank, centred);
  const nip = official?.nip ? `NIP ${official.nip}` : 'NIP ..............................';
  putWideText(page, at, columns, nip, { ...centred, format: AS_TEXT });
  return at;
}

/** The position as it stands above a signature: "Plt. Kepala Dinas ...", or "a.n. Bupati ..." with the own position. */
function positionLines({ capacity, position, onBehalfOf }: OfficialRow): string[] {
  if (capacity === 'a.n.') return [`a.n. ${onBehalfOf}`.trimEnd(), `${position},`];
  return [`${capacity === 'definitif' ? '' : `${capacity} `}${position},`];
}
