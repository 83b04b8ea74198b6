import type { HomeYear } from '../contract/home.ts';
import type { Connection } from '../database/connection.ts';

type Counted<K extends keyof HomeYear> = Pick<HomeYear, 'year' | K>;

const none: Omit<HomeYear, 'year'> = {
  programs: 0,
  programId: null,
  recipients: 0,
  units: 0,
  value: 0,
  trainings: 0,
  participants: 0,
  facilitations: 0,
  facilitated: 0,
  certificates: 0,
};

/** Reads what was done year by year, the newest first. A training that was called off is none. */
export function createYearReader(connection: Connection): () => HomeYear[] {
  const programs = connection.prepare<[], Counted<'programs' | 'programId'>>(
    `SELECT fiscal_year AS year, count(*) AS programs, iif(count(*) = 1, min(id), NULL) AS programId
     FROM aid_program GROUP BY fiscal_year`,
  );
  const recipients = connection.prepare<[], Counted<'recipients'>>(
    `SELECT fiscal_year AS year, count(DISTINCT business_id) + count(DISTINCT group_id) AS recipients
     FROM aid_recipient JOIN aid_program ON aid_program.id = program_id GROUP BY fiscal_year`,
  );
  const goods = connection.prepare<[], Counted<'units' | 'value'>>(
    `SELECT fiscal_year AS year, sum(quantity) AS units, sum(quantity * unit_price) AS value
     FROM allocation JOIN aid_item ON aid_item.id = item_id
     JOIN aid_program ON aid_program.id = aid_item.program_id GROUP BY fiscal_year`,
  );
  const trainings = connection.prepare<[], Counted<'trainings'>>(
    "SELECT year, count(*) AS trainings FROM training WHERE state <> 'batal' GROUP BY year",
  );
  const participants = connection.prepare<[], Counted<'participants' | 'certificates'>>(
    `SELECT training.year, count(*) AS participants, count(training_certificate.id) AS certificates
     FROM training_participant JOIN training ON training.id = training_id
     LEFT JOIN training_certificate ON training_certificate.participant_id = training_participant.id
     WHERE standing = 'peserta' AND state <> 'batal' GROUP BY training.year`,
  );
  const facilitated = connection.prepare<[], Counted<'facilitations' | 'facilitated' | 'certificates'>>(
    `SELECT year, count(DISTINCT facilitation.id) AS facilitations, count(DISTINCT business_id) AS facilitated,
       count(*) FILTER (WHERE certificate_number <> '') AS certificates
     FROM facilitation LEFT JOIN facilitation_case ON facilitation_case.facilitation_id = facilitation.id
     GROUP BY year`,
  );
  return () => {
    const years = new Map<number, HomeYear>();
    for (const one of [programs, recipients, goods, trainings, participants, facilitated].flatMap(
      (statement): (Partial<HomeYear> & { year: number })[] => statement.all(),
    )) {
      const known = years.get(one.year) ?? { ...none, year: one.year };
      const certificates = known.certificates + (one.certificates ?? 0);
      years.set(one.year, { ...known, ...one, certificates });
    }
    return [...years.values()].sort((a, b) => b.year - a.year);
  };
}
