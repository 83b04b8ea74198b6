import { randomUUID } from 'node:crypto';
import type { FundSource } from '../contract/common.ts';
import type { Connection } from '../database/connection.ts';
import type { ProgramState } from '../rules/program-state.ts';

export interface ProgramRecord {
  id: number;
  name: string;
  fiscalYear: number;
  fundSource: FundSource;
  subActivity: string;
  subActivityCode: string;
  /** Kode rekening. */
  accountCode: string;
  /** Lines; none = those of the letter texts in the settings. */
  legalBasis: string[];
  /** Whole rupiah; null = not known. */
  budget: number | null;
  plannedDate: string | null;
  ceremonyDate: string | null;
  ceremonyPlace: string;
  officialId: number | null;
  notes: string;
  /** What may be done with it (rules/program-state.ts). */
  state: ProgramState;
  /** Taken over from earlier years' workbooks: everything counts as handed over. */
  isPast: boolean;
}

/** What an officer types of a programme. */
export type ProgramData = Omit<ProgramRecord, 'id' | 'state' | 'isPast'>;

type Optional = 'subActivity' | 'subActivityCode' | 'accountCode' | 'legalBasis' | 'budget' | 'plannedDate';
/** A programme to make; what is left out is blank. */
export type NewProgram = Omit<ProgramData, Optional> & Partial<ProgramData>;

type Stored = Omit<ProgramRecord, 'legalBasis' | 'isPast'> & { legalBasis: string; isPast: 0 | 1 };

const columns = `id, name, fiscal_year AS fiscalYear, fund_source AS fundSource, sub_activity AS subActivity,
  sub_activity_code AS subActivityCode, account_code AS accountCode, legal_basis AS legalBasis, budget,
  planned_date AS plannedDate, ceremony_date AS ceremonyDate, ceremony_place AS ceremonyPlace,
  official_id AS officialId, notes, state, is_past AS isPast`;

const blank = {
  subActivity: '',
  subActivityCode: '',
  accountCode: '',
  legalBasis: [] as string[],
  budget: null,
  plannedDate: null,
};

const toRecord = (row: Stored): ProgramRecord => ({
  ...row,
  legalBasis: JSON.parse(row.legalBasis) as string[],
  isPast: row.isPast === 1,
});

/** The SQL of programmes. Rules are checked by the handlers. */
export function createProgramRepository(connection: Connection) {
  const selectAll = connection.prepare<[], Stored>(
    `SELECT ${columns} FROM aid_program ORDER BY fiscal_year DESC, name`,
  );
  const selectOne = connection.prepare<[number], Stored>(`SELECT ${columns} FROM aid_program WHERE id = ?`);
  const selectByName = connection.prepare<[string], Stored>(
    `SELECT ${columns} FROM aid_program WHERE name = ?`,
  );
  const setState = connection.prepare<[ProgramState, number]>(
    'UPDATE aid_program SET state = ? WHERE id = ?',
  );
  const maybe = (row: Stored | undefined) => row && toRecord(row);

  return {
    programs: (): ProgramRecord[] => selectAll.all().map(toRecord),
    program: (id: number): ProgramRecord | undefined => maybe(selectOne.get(id)),
    /** The name is compared without regard to case. */
    programByName: (name: string): ProgramRecord | undefined => maybe(selectByName.get(name.trim())),
    /** Fiscal years that have a programme, the newest first. */
    years: (): number[] =>
      connection
        .prepare<[], number>('SELECT DISTINCT fiscal_year FROM aid_program ORDER BY fiscal_year DESC')
        .pluck()
        .all(),
    /** Does a programme or a letter name this official? */
    namesOfficial: (officialId: number): boolean =>
      connection
        .prepare<[number, number], number>(
          `SELECT EXISTS (SELECT 1 FROM aid_program WHERE official_id = ?)
             OR EXISTS (SELECT 1 FROM handover WHERE official_id = ?)`,
        )
        .pluck()
        .get(officialId, officialId) === 1,
    /** A list of recipients that was decided elsewhere begins as `ditetapkan`; what an officer plans, as `draf`. */
    insertProgram(data: NewProgram, start: Partial<Pick<ProgramRecord, 'state' | 'isPast'>> = {}): number {
      const { state = 'draf', isPast = false } = start;
      const filled = { ...blank, ...data };
      return Number(
        connection
          .prepare(
            `INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, sub_activity, sub_activity_code,
               account_code, legal_basis, budget, planned_date, ceremony_date, ceremony_place, official_id, notes,
               state, is_past, created_at)
             VALUES (@publicId, @name, @fiscalYear, @fundSource, @subActivity, @subActivityCode, @accountCode,
               @legalBasis, @budget, @plannedDate, @ceremonyDate, @ceremonyPlace, @officialId, @notes,
               @state, @isPast, @createdAt)`,
          )
          .run({
            ...filled,
            legalBasis: JSON.stringify(filled.legalBasis),
            state,
            isPast: isPast ? 1 : 0,
            publicId: randomUUID(),
            createdAt: new Date().toISOString(),
          }).lastInsertRowid,
      );
    },
    updateProgram(id: number, data: ProgramData): void {
      connection
        .prepare(
          `UPDATE aid_program SET name = @name, fiscal_year = @fiscalYear, fund_source = @fundSource,
             sub_activity = @subActivity, sub_activity_code = @subActivityCode, account_code = @accountCode,
             legal_basis = @legalBasis, budget = @budget, planned_date = @plannedDate, ceremony_date = @ceremonyDate,
             ceremony_place = @ceremonyPlace, official_id = @officialId, notes = @notes
           WHERE id = @id`,
        )
        .run({ ...data, legalBasis: JSON.stringify(data.legalBasis), id });
    },
    setProgramState(id: number, state: ProgramState): void {
      setState.run(state, id);
    },
    /** Keeps why a finished programme was opened again. */
    setProgramNotes(id: number, notes: string): void {
      connection.prepare('UPDATE aid_program SET notes = ? WHERE id = ?').run(notes, id);
    },
    /** Does the list of imports name it? An import stays in that list even when it was taken back. */
    hasImport: (id: number): boolean =>
      connection
        .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM import_batch WHERE program_id = ?)')
        .pluck()
        .get(id) === 1,
    /** Removes a programme with its items, packages, candidates, and recipients without letters. */
    deleteProgram(id: number): void {
      const ofProgram = [
        'DELETE FROM aid_package_item WHERE package_id IN (SELECT id FROM aid_package WHERE program_id = ?)',
        'DELETE FROM aid_package WHERE program_id = ?',
        'DELETE FROM aid_candidate WHERE program_id = ?',
        'DELETE FROM allocation WHERE recipient_id IN (SELECT id FROM aid_recipient WHERE program_id = ?)',
        'DELETE FROM aid_recipient WHERE program_id = ?',
        'DELETE FROM aid_item WHERE program_id = ?',
        'DELETE FROM aid_program WHERE id = ?',
      ];
      for (const sql of ofProgram) connection.prepare(sql).run(id);
    },
  };
}
