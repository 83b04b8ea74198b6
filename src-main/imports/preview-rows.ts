import { type Outcome, outcomes, type PreviewRow, type RowDecision } from '../contract/imports.ts';
import { searchedParts, shortestInside } from '../rules/words-match.ts';
import { candidateKinds, type PackedPreview } from './pack-preview.ts';
import { findParts, textOf } from './packed-texts.ts';

/** Which rows of a preview: those of one outcome (null = all) in which the words typed stand. */
export interface RowsQuestion {
  outcome: Outcome | null;
  search: string;
}

/** A row's cell as the sheet has it. */
export interface ShownCell {
  /** The name by which it is corrected. */
  cell: string;
  label: string;
  heading: string;
  text: string;
}

/** The rows of a preview, each read only when it is asked for. */
export function createPreviewRows(packed: PackedPreview) {
  const count = packed.outcomes.length;
  let last: { question: string; found: number[] } | null = null;

  const rowAt = (index: number): PreviewRow => JSON.parse(textOf(packed.rows, index)) as PreviewRow;

  /** The last answer is kept: the next page of the same question is already found. */
  function find({ outcome, search }: RowsQuestion): number[] {
    const question = JSON.stringify([outcome, search]);
    if (last?.question === question) return last.found;
    // A blank stands before each word only, so a short part with one before it begins a word.
    const parts = searchedParts(search).map((part) => (part.length < shortestInside ? ` ${part}` : part));
    const kind = outcome === null ? -1 : outcomes.indexOf(outcome);
    const found = findParts(packed.searched, parts).filter(
      (index) => kind < 0 || packed.outcomes[index] === kind,
    );
    last = { question, found };
    return found;
  }

  return {
    page(question: RowsQuestion, from: number, limit: number): { rows: PreviewRow[]; total: number } {
      const found = find(question);
      return { rows: found.slice(from, from + limit).map(rowAt), total: found.length };
    },
    /** A row by its number in the sheet with its cells; undefined for none. */
    row(number: number): { row: PreviewRow; cells: ShownCell[] } | undefined {
      const index = number - packed.firstRow;
      if (index < 0 || index >= count) return undefined;
      const texts = JSON.parse(textOf(packed.cells, index)) as string[];
      const cells = packed.columns.map((column, at) => ({ ...column, text: texts[at] ?? '' }));
      return { row: rowAt(index), cells };
    },
    /** Each row of a question, and the decision that it is its likest candidate, where it has one. */
    decisions(question: RowsQuestion): { row: number; first: RowDecision | null }[] {
      return find(question).map((index) => {
        const kind = candidateKinds[packed.candidateKinds[index] ?? 0];
        const first = kind ? ({ [kind]: packed.candidates[index] } as unknown as RowDecision) : null;
        return { row: packed.firstRow + index, first };
      });
    },
  };
}

export type PreviewRows = ReturnType<typeof createPreviewRows>;
