import type { Hanging } from '../contract/duplicates.ts';
import type { Connection } from '../database/connection.ts';

/** Reads what hangs on a business; undefined where there is no such business. */
export function createReadHanging(connection: Connection): (id: number) => Hanging | undefined {
  const updatedAt = connection
    .prepare<[number], string>('SELECT updated_at FROM business WHERE id = ?')
    .pluck();
  const programs = connection.prepare<[number], Hanging['programs'][number]>(
    `SELECT aid_program.name AS programName, letter_number AS letterNumber FROM aid_recipient
     JOIN aid_program ON aid_program.id = program_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
     WHERE business_id = ? ORDER BY fiscal_year DESC, aid_program.name`,
  );
  const groups = connection
    .prepare<[number], string>(
      `SELECT business_group.name FROM group_member JOIN business_group ON business_group.id = group_id
       WHERE business_id = ? ORDER BY business_group.name`,
    )
    .pluck();
  const years = connection
    .prepare<[number], number>('SELECT year FROM business_year WHERE business_id = ? ORDER BY year DESC')
    .pluck();
  const files = connection
    .prepare<[number], number>('SELECT count(*) FROM business_file WHERE business_id = ?')
    .pluck();
  const trainings = connection
    .prepare<[number], string>(
      `SELECT title || ' (' || name || ')' FROM training_participant JOIN training ON training.id = training_id
       WHERE business_id = ? ORDER BY year DESC, title, name`,
    )
    .pluck();
  const facilitations = connection.prepare<[number], Hanging['facilitations'][number]>(
    `SELECT title, facilitation_stage.name AS stage, certificate_number AS certificateNumber FROM facilitation_case
     JOIN facilitation ON facilitation.id = facilitation_id
     LEFT JOIN facilitation_stage ON facilitation_stage.id = stage_id
     WHERE business_id = ? ORDER BY year DESC, title`,
  );
  return (id) => {
    const at = updatedAt.get(id);
    if (at === undefined) return undefined;
    return {
      id,
      updatedAt: at,
      programs: programs.all(id),
      groups: groups.all(id),
      years: years.all(id),
      files: files.get(id) ?? 0,
      trainings: trainings.all(id),
      facilitations: facilitations.all(id),
    };
  };
}

/** The one with more hanging on it is kept, else the older one. */
export function suggestKept(first: Hanging, second: Hanging): number {
  const weight = ({ programs, groups, years, files, trainings, facilitations }: Hanging): number =>
    programs.length * 10 +
    programs.filter(({ letterNumber }) => letterNumber !== null).length * 100 +
    groups.length +
    years.length +
    files +
    trainings.length * 10 +
    facilitations.length * 10;
  const [a, b] = [weight(first), weight(second)];
  return a === b ? Math.min(first.id, second.id) : a > b ? first.id : second.id;
}
