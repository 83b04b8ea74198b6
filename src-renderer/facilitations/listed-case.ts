import type { CaseRow, KindRow } from '../../src-main/contract/facilitations.ts';

export type Stage = KindRow['stages'][number];

/** A case as the filters and lists of this folder take it. */
export interface ListedCase extends CaseRow {
  name: string;
  organisation: string;
}

export const listed = (rows: CaseRow[]): ListedCase[] =>
  rows.map((row) => ({ ...row, name: row.ownerName, organisation: row.businessName }));
