import type { Connection } from '../database/connection.ts';
import { likenessTo, spelledAlike } from '../rules/likeness.ts';
import { normalizeName } from '../rules/names.ts';

/** Who is asked about. */
export interface Attendee {
  businessId: number | null;
  name: string;
  nik: string | null;
  phones: string[];
  villageCode: string | null;
}

export interface EarlierTraining {
  title: string;
  year: number;
  /** Why it is taken for the same: 'NIK sama'. */
  reason: string;
}

interface Earlier extends Omit<Attendee, 'phones' | 'name'> {
  title: string;
  year: number;
  nameKey: string;
  phones: string;
}

/**
 * Makes the finder of double training: somebody, or somebody of the same business, took part in another training of the
 * same theme (of the same title, where no theme is given) within so many years before or after. As with aid, the same
 * NIK, business or phone, or a name spelt alike in the same village, is taken for the same.
 */
export function createEarlierTrainings(connection: Connection) {
  const select = connection.prepare<
    { trainingId: number; theme: string; title: string; year: number; years: number },
    Earlier
  >(
    `SELECT training.title, training.year, business_id AS businessId, nik, phones, village_code AS villageCode,
       name_key AS nameKey
     FROM training_participant JOIN training ON training.id = training_id
     WHERE training.id <> @trainingId AND standing = 'peserta' AND training.state <> 'batal'
       AND abs(training.year - @year) <= @years
       AND CASE WHEN @theme = '' THEN lower(training.title) = lower(@title) ELSE lower(training.theme) = lower(@theme) END
     ORDER BY training.year DESC, training.id`,
  );
  return (
    training: { id: number; theme: string; title: string; year: number },
    years: number,
  ): ((attendee: Attendee) => EarlierTraining[]) => {
    const { id: trainingId, theme, title, year } = training;
    const earlier = years === 0 ? [] : select.all({ trainingId, theme, title, year, years });
    return (attendee) => {
      const reasonOf = sameness(attendee);
      const found = new Map<string, EarlierTraining>();
      for (const one of earlier) {
        const reason = reasonOf(one);
        if (reason && !found.has(one.title))
          found.set(one.title, { title: one.title, year: one.year, reason });
      }
      return [...found.values()];
    };
  };
}

/** Why an earlier participant is taken for this one, or null. */
function sameness(attendee: Attendee): (earlier: Earlier) => string | null {
  const likeness = likenessTo(normalizeName(attendee.name), spelledAlike);
  return (earlier) => {
    if (attendee.nik !== null && attendee.nik === earlier.nik) return 'NIK sama';
    if (attendee.businessId !== null && attendee.businessId === earlier.businessId) return 'usaha sama';
    if (attendee.phones.some((phone) => earlier.phones.split(' ').includes(phone))) return 'telepon sama';
    const sameVillage = attendee.villageCode !== null && attendee.villageCode === earlier.villageCode;
    return sameVillage && likeness(earlier.nameKey) > 0 ? 'nama mirip di desa yang sama' : null;
  };
}
