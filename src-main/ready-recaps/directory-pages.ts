import type { DirectoryRow } from './directory-rows.ts';

/** A line of the book: the heading of a village (again at the top of a page: `continued`), or a business. */
export type BookLine =
  | { type: 'village'; name: string; continued: boolean; businesses: number }
  | { type: 'business'; number: number; row: DirectoryRow };

export interface BookPage {
  district: string;
  /** Printed at its foot. */
  number: number;
  lines: BookLine[];
}

/** An entry of the contents; level 1 = a district, 2 = a village. */
export interface ContentsEntry {
  level: 1 | 2;
  name: string;
  businesses: number;
  page: number;
}

export interface Book {
  /** Pages of the contents, each with its entries. */
  contents: ContentsEntry[][];
  pages: BookPage[];
}

/** What a page of the book holds, in the height of a line of a business. */
export interface BookLayout {
  linesPerPage: number;
  /** Height of a village's heading, in such lines. */
  headingLines: number;
  entriesPerPage: number;
}

/** The title page comes first, then the contents. */
const frontPages = 1;

/**
 * Lays the rows (in order of district and village) onto pages: a district begins on a new page, a heading never stands last on one,
 * and a village that goes on is named again. The contents name each district and village with its page; how many pages they take
 * themselves is known beforehand, because each line has its height.
 */
export function layBook(rows: readonly DirectoryRow[], layout: BookLayout): Book {
  const villages = groupRows(rows);
  const districts = new Set(villages.map(({ district }) => district)).size;
  const entryCount = villages.length + districts;
  const contentsPages = Math.ceil(entryCount / layout.entriesPerPage);
  const entries: ContentsEntry[] = [];
  const pages: BookPage[] = [];
  let used = Number.POSITIVE_INFINITY;
  let page: BookPage | undefined;
  let number = 0;

  const turn = (district: string): BookPage => {
    page = { district, number: frontPages + contentsPages + pages.length + 1, lines: [] };
    pages.push(page);
    used = 0;
    return page;
  };
  for (const { district, village, members } of villages) {
    const isNew = page?.district !== district;
    // A heading needs a business below it.
    const fits = used + layout.headingLines + 1 <= layout.linesPerPage;
    let on = isNew || !page || !fits ? turn(district) : page;
    if (isNew) entries.push({ level: 1, name: district, businesses: 0, page: on.number });
    const ofDistrict = entries.findLast(({ level }) => level === 1);
    if (ofDistrict) ofDistrict.businesses += members.length;
    entries.push({ level: 2, name: village, businesses: members.length, page: on.number });
    on.lines.push({ type: 'village', name: village, continued: false, businesses: members.length });
    used += layout.headingLines;
    for (const row of members) {
      if (used + 1 > layout.linesPerPage) {
        on = turn(district);
        on.lines.push({ type: 'village', name: village, continued: true, businesses: members.length });
        used += layout.headingLines;
      }
      number += 1;
      on.lines.push({ type: 'business', number, row });
      used += 1;
    }
  }
  const contents = Array.from({ length: contentsPages }, (_, index) =>
    entries.slice(index * layout.entriesPerPage, (index + 1) * layout.entriesPerPage),
  );
  return { contents, pages };
}

/** Neighbouring rows of the same village together. */
function groupRows(rows: readonly DirectoryRow[]) {
  const groups: { district: string; village: string; members: DirectoryRow[] }[] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open && open.district === row.districtName && open.village === row.villageName)
      open.members.push(row);
    else groups.push({ district: row.districtName, village: row.villageName, members: [row] });
  }
  return groups;
}
