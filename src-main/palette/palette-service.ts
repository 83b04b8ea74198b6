import type { OfficeHandlers } from '../contract/contract.ts';
import { type Found, type FoundKind, foundAtMost } from '../contract/palette.ts';
import { success } from '../contract/result.ts';
import { searchable, wordsMatch } from '../rules/words-match.ts';

/** A record by the words that it is found by. */
export interface Named {
  id: number;
  title: string;
  detail: string;
}

/** Records of one kind. */
export interface PaletteSource {
  /** Those that may fit: the palette compares their words itself, unless they are `compared` already. */
  candidates: (search: string) => Named[];
  compared?: true;
  byId: (id: number) => Named | undefined;
}

/** Asks the search of each feature and puts the likeliest first. */
export function createPalette(sources: Record<FoundKind, PaletteSource>): OfficeHandlers['palette'] {
  const entries = Object.entries(sources) as [FoundKind, PaletteSource][];
  return {
    find({ search }) {
      if (search.trim() === '') return success([]);
      return success(
        entries.flatMap(([kind, { candidates, compared }]) =>
          best(
            search,
            candidates(search).filter(
              ({ title, detail }) => compared || wordsMatch(search, `${title} ${detail}`),
            ),
          ).map((named): Found => ({ kind, ...named })),
        ),
      );
    },
    named: ({ records }) =>
      success(
        records.flatMap(({ kind, id }): Found[] => {
          const named = sources[kind].byId(id);
          return named ? [{ kind, ...named }] : [];
        }),
      ),
  };
}

/** First what begins with what was typed, then by name. */
function best(search: string, all: Named[]): Named[] {
  const typed = searchable(search);
  const ranked = all.map((named) => ({ named, text: searchable(named.title) }));
  const isAhead = (text: string) => (text.startsWith(typed) ? 0 : 1);
  ranked.sort(
    (a, b) => isAhead(a.text) - isAhead(b.text) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return ranked.slice(0, foundAtMost).map(({ named }) => named);
}
