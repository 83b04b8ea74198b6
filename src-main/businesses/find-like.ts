import type { z } from 'zod';
import type { BusinessRow, businessProcedures } from '../contract/businesses.ts';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';
import { checkNik } from '../rules/nik.ts';
import { parsePhones } from '../rules/phones.ts';
import { wordsOf } from './judge-pair.ts';
import { createLikeFinder } from './like-finder.ts';
import type { ReadingContext } from './read-business.ts';

type Typed = z.output<(typeof businessProcedures)['findLike']['input']>;

/** More would not be read beside a form. */
const mostShown = 20;

/**
 * Finds what may be the business that is being typed, by the rules of the worklist of duplicates. What an officer has
 * found to be another one ("bukan ganda") is not brought up again.
 */
export function createFindLike(
  connection: Connection,
  reading: () => ReadingContext,
  row: (id: number) => BusinessRow | undefined,
) {
  const finder = createLikeFinder(connection);
  const toldApart = connection
    .prepare<{ id: number }, number>(
      `SELECT second_id FROM not_duplicate WHERE first_id = @id
       UNION ALL SELECT first_id FROM not_duplicate WHERE second_id = @id`,
    )
    .pluck();
  // One transaction, as each of its many small questions would lock the file for reading otherwise.
  return connection.transaction((typed: Typed): { business: BusinessRow; reason: string }[] => {
    const id = typed.exceptId ?? 0;
    const nib = typed.nib.replace(/\D/g, '');
    const others = new Set(id === 0 ? [] : toldApart.all({ id }));
    return finder
      .find({
        id,
        nameKey: normalizeName(typed.ownerName),
        businessName: typed.businessName.trim(),
        nik: checkNik(typed.nik, reading()).nik,
        nib: nib.length === 13 ? nib : null,
        phones: parsePhones(typed.phone).phones.join(' '),
        villageCode: typed.villageCode,
        birthDate: null,
      })
      .filter((found) => !others.has(found.id))
      .slice(0, mostShown)
      .flatMap((found) => {
        const business = row(found.id);
        return business ? [{ business, reason: wordsOf(found.reasons).join(', ') }] : [];
      });
  });
}
