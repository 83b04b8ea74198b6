import { cleanText } from '../rules/names.ts';
import type { SectorRecord } from '../sectors/sector-repository.ts';

/** A sector of the list, or one that the import will add to it (a negative number until then). */
export interface FoundSector {
  id: number;
  name: string;
  isNew: boolean;
}

const fillers = new Set(['industri', 'kerajinan', 'aneka', 'usaha', 'komoditas', 'pembuatan', 'dan']);
const wordsOf = (name: string): string[] =>
  cleanText(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const keyOf = (name: string): string => wordsOf(name).join(' ');

/**
 * Finds the sector that a workbook names. The same words, whatever their case and marks, are the same sector. Else it
 * is only sure enough when the name begins with all the words of exactly one sector of the list ("Gula Kelapa" is
 * Gula, "Industri Knalpot" is Knalpot), or when its words, in their order, stand in exactly one sector that begins
 * with the first of them ("Makanan Olahan" is Makanan dan Minuman Olahan). Any other name becomes a new sector of the group 'lainnya', so that nothing the office wrote is
 * lost; the row says so, and the office can rename or regroup it.
 */
export function createSectorFinder(sectors: SectorRecord[]) {
  const list: FoundSector[] = sectors.map(({ id, name }) => ({ id, name, isNew: false }));
  const answers = new Map<string, FoundSector>();

  const beginning = (words: string[]): FoundSector | undefined => {
    const found = list.filter(({ name, isNew }) => {
      const own = wordsOf(name);
      return !isNew && own.length < words.length && own.every((word, index) => word === words[index]);
    });
    return found.sort((a, b) => b.name.length - a.name.length)[0];
  };
  const continued = (words: string[]): FoundSector | undefined => {
    const found = list.filter(({ name, isNew }) => {
      const own = wordsOf(name);
      let at = -1;
      const isWithin = words.every((word) => {
        at = own.indexOf(word, at + 1);
        return at >= 0;
      });
      return !isNew && isWithin && own[0] === words[0];
    });
    return found.length === 1 ? found[0] : undefined;
  };

  return {
    find(raw: string): FoundSector {
      const name = cleanText(raw);
      const key = keyOf(name);
      const known = answers.get(key) ?? list.find((sector) => keyOf(sector.name) === key);
      if (known) return known;
      const words = wordsOf(name);
      const bare = words.filter((word, index) => index > 0 || !fillers.has(word));
      const found =
        list.find((sector) => keyOf(sector.name) === bare.join(' ')) ??
        beginning(words) ??
        beginning(bare) ??
        (bare.length > 0 ? continued(bare) : undefined);
      const answer = found ?? { id: -(list.length + 1), name, isNew: true };
      if (!found) list.push(answer);
      answers.set(key, answer);
      return answer;
    },
    /** Those that the import would add. */
    added: (): FoundSector[] => list.filter((sector) => sector.isNew),
    name: (id: number | null): string => list.find((sector) => sector.id === id)?.name ?? '',
  };
}

export type SectorFinder = ReturnType<typeof createSectorFinder>;
