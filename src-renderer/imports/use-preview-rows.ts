import type { Outcome, PreviewRow } from '../../src-main/contract/imports.ts';
import { office } from '../app/office-client.ts';
import { type LongList, type PageRequest, useLongList } from '../components/use-long-list.ts';

/** A row of the preview; its number in the sheet is also what tells it from the others. */
export type ShownRow = PreviewRow & { id: number };

export interface RowsQuestion {
  previewId: string;
  outcome: Outcome | null;
  search: string;
}

/** All rows of a preview that fit, fetched where the officer looks. */
export function usePreviewRows(question: RowsQuestion): LongList<ShownRow> {
  return useLongList<ShownRow>('import-rows', question, async ({ after, skip, limit }: PageRequest) => {
    const from = after === null ? skip : Number(after);
    const page = await office.imports.previewRows({ ...question, from, limit });
    if (!page.ok) return page;
    const { rows, total } = page.value;
    const next = from + rows.length < total ? String(from + rows.length) : null;
    return {
      ok: true,
      value: { rows: rows.map((row) => ({ ...row, id: row.row })), total, exact: true, next },
    };
  });
}
