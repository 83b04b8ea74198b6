import type { ImportRequest } from '../contract/imports.ts';
import type { ClassifiedRow } from './classify-rows.ts';
import { identityFields } from './import-fields.ts';
import type { RawRow } from './raw-rows.ts';

/** The rows of one recipient: the first names it, the others hold more of its goods. */
export interface RecipientBlock {
  lead: RawRow;
  rows: RawRow[];
}

/**
 * Gathers the rows of each recipient. A row that names nobody and carries no number continues the one above, unless
 * a title, a total or the like stands between. Skipped rows are in no block.
 */
export function makeBlocks(
  rows: ClassifiedRow[],
  raws: Map<number, RawRow>,
  corrections: ImportRequest['corrections'],
): RecipientBlock[] {
  const blocks: RecipientBlock[] = [];
  let open: RecipientBlock | null = null;
  for (const row of rows) {
    const raw = raws.get(row.row);
    if (raw === undefined) {
      if (row.endsBlock) open = null;
      continue;
    }
    const corrected = corrections[String(row.row)] ?? {};
    const isNamed = identityFields.some((field) => (corrected[field] ?? '').trim() !== '');
    if (open && row.continues && !isNamed) open.rows.push(raw);
    else {
      open = { lead: raw, rows: [raw] };
      blocks.push(open);
    }
  }
  return blocks;
}
