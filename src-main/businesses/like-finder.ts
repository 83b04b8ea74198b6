import type { Connection } from '../database/connection.ts';
import { likenessTo, sameOwner, spelledAlike } from '../rules/likeness.ts';
import { type Judgement, judgePair, type Likable, ownerLikeness } from './judge-pair.ts';

/** What `judgePair` compares, as SQL of the table `business`. */
export const likableColumns = `id, name_key AS nameKey, business_name AS businessName, nik, nib, phones,
  village_code AS villageCode, birth_date AS birthDate`;

export interface Found extends Judgement {
  id: number;
}

/** More than so many businesses with one phone: a shared number (a village office), which says little by itself. */
export const sharedByMany = 8;

/** Finds what may be the same as one business, quickly enough for every pause while typing. */
export function createLikeFinder(connection: Connection) {
  const one = connection.prepare<[number], Likable>(`SELECT ${likableColumns} FROM business WHERE id = ?`);
  const ids = (condition: string) =>
    connection.prepare<string[], number>(`SELECT id FROM business WHERE ${condition} LIMIT 400`).pluck();
  const byNik = ids('nik = ?');
  const byNib = ids('nib = ?');
  const byPhone = ids(
    `id IN (SELECT rowid FROM business_search WHERE business_search MATCH ?)
     AND instr(' ' || phones || ' ', ' ' || ? || ' ') > 0`,
  );
  const byNamePlaceOpen = ids('village_code IS NULL AND name_key = ?');
  const byBusinessName = ids(
    'id IN (SELECT rowid FROM business_search WHERE business_search MATCH ?) AND name_key = ?',
  );
  // The index on village and name answers this without the rows.
  const namesOfVillage = connection
    .prepare<[string], [number, string]>('SELECT id, name_key FROM business WHERE village_code = ?')
    .raw();

  const sharingPhone = (candidate: Likable, phone: string): number[] => {
    // The index is asked for the last digits only: those in front are common to most numbers, and slow to look up.
    const found = byPhone.all(`"${phone.slice(-6)}"`, phone);
    if (found.length <= sharedByMany) return found;
    return found.filter((id) => {
      const other = one.get(id);
      return other !== undefined && ownerLikeness(candidate, other) >= sameOwner;
    });
  };
  const spelledLike = (candidate: Likable): number[] => {
    const { nameKey, villageCode, businessName } = candidate;
    if (nameKey === '') return [];
    if (villageCode === null)
      return businessName.length < 3
        ? []
        : byBusinessName.all(`"${businessName.replaceAll('"', '""')}"`, nameKey);
    const likeness = likenessTo(nameKey, spelledAlike);
    const here = namesOfVillage.all(villageCode).filter(([, other]) => likeness(other) > 0);
    return [...here.map(([id]) => id), ...(businessName === '' ? [] : byNamePlaceOpen.all(nameKey))];
  };

  return {
    likable: (id: number): Likable | undefined => one.get(id),
    /** Those that may be the candidate (whose own number, if it has one, is left out), the likeliest first. */
    find(candidate: Likable): Found[] {
      const near = new Set<number>([
        ...(candidate.nik === null ? [] : byNik.all(candidate.nik)),
        ...(candidate.nib === null ? [] : byNib.all(candidate.nib)),
        ...candidate.phones
          .split(' ')
          .flatMap((phone) => (phone === '' ? [] : sharingPhone(candidate, phone))),
        ...spelledLike(candidate),
      ]);
      near.delete(candidate.id);
      return [...near]
        .flatMap((id) => {
          const other = one.get(id);
          const judged = other && judgePair(candidate, other);
          return judged ? [{ id, ...judged }] : [];
        })
        .sort((a, b) => b.score - a.score || a.id - b.id);
    },
  };
}

export type LikeFinder = ReturnType<typeof createLikeFinder>;
