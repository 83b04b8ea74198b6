import type { Connection } from '../database/connection.ts';
import type { CaseStanding } from '../rules/facilitation.ts';

/** A business on its way through the stages, as the database holds it. */
export interface CaseRecord {
  id: number;
  facilitationId: number;
  businessId: number;
  /** Null = not begun. */
  stageId: number | null;
  standing: CaseStanding;
  reason: string;
  doubleFacilitationReason: string | null;
  officer: string;
  notes: string;
  certificateNumber: string;
  certificateIssuer: string;
  validFrom: string | null;
  validUntil: string | null;
}
export type CaseChanges = Partial<Omit<CaseRecord, 'id' | 'facilitationId' | 'businessId'>>;

/** What happened in one stage. */
export interface StepRecord {
  caseId: number;
  stageId: number;
  plannedDate: string | null;
  plannedTime: string;
  startedDate: string | null;
  finishedDate: string | null;
  dueDate: string | null;
  officer: string;
  result: string;
  notes: string;
}
export type StepChanges = Partial<Omit<StepRecord, 'caseId' | 'stageId'>>;

const caseColumns: Record<keyof CaseChanges, string> = {
  stageId: 'stage_id',
  standing: 'standing',
  reason: 'reason',
  doubleFacilitationReason: 'double_facilitation_reason',
  officer: 'officer',
  notes: 'notes',
  certificateNumber: 'certificate_number',
  certificateIssuer: 'certificate_issuer',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
};
const stepColumns: Record<keyof StepChanges, string> = {
  plannedDate: 'planned_date',
  plannedTime: 'planned_time',
  startedDate: 'started_date',
  finishedDate: 'finished_date',
  dueDate: 'due_date',
  officer: 'officer',
  result: 'result',
  notes: 'notes',
};
const listed = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([field, column]) => `${column} AS ${field}`)
    .join(', ');
/** `column = @field` for the fields that are given. */
const assigned = (columns: Record<string, string>, changes: object) =>
  Object.keys(changes)
    .map((field) => `${columns[field]} = @${field}`)
    .join(', ');

/** The SQL of cases and their steps. */
export function createCaseRepository(connection: Connection) {
  const selected = `SELECT facilitation_case.id, facilitation_id AS facilitationId, business_id AS businessId,
    ${listed(caseColumns)} FROM facilitation_case`;
  const select = (condition: string) =>
    connection.prepare<[number], CaseRecord>(`${selected} WHERE ${condition} ORDER BY facilitation_case.id`);
  const ofFacilitation = select('facilitation_id = ?');
  const ofBusiness = select('business_id = ?');
  const one = select('id = ?');
  const all = connection.prepare<[], CaseRecord>(`${selected} ORDER BY id`);
  const selectedSteps = `SELECT case_id AS caseId, stage_id AS stageId, ${listed(stepColumns)} FROM facilitation_step`;
  const stepsOfCase = connection.prepare<[number], StepRecord>(`${selectedSteps} WHERE case_id = ?`);
  const allSteps = connection.prepare<[], StepRecord>(selectedSteps);

  return {
    all: (): CaseRecord[] => all.all(),
    ofFacilitation: (facilitationId: number): CaseRecord[] => ofFacilitation.all(facilitationId),
    ofBusiness: (businessId: number): CaseRecord[] => ofBusiness.all(businessId),
    byId: (id: number): CaseRecord | undefined => one.get(id),
    steps: (caseId: number): StepRecord[] => stepsOfCase.all(caseId),
    allSteps: (): StepRecord[] => allSteps.all(),
    insert(facilitationId: number, businessId: number, doubleFacilitationReason: string | null): number {
      return Number(
        connection
          .prepare(
            `INSERT INTO facilitation_case (facilitation_id, business_id, double_facilitation_reason, added_at)
             VALUES (?, ?, ?, ?)`,
          )
          .run(facilitationId, businessId, doubleFacilitationReason, new Date().toISOString())
          .lastInsertRowid,
      );
    },
    change(id: number, changes: CaseChanges): void {
      connection
        .prepare(`UPDATE facilitation_case SET ${assigned(caseColumns, changes)} WHERE id = @id`)
        .run({ ...changes, id });
    },
    /** Makes it that of another business. */
    setBusiness(id: number, businessId: number): void {
      connection.prepare('UPDATE facilitation_case SET business_id = ? WHERE id = ?').run(businessId, id);
    },
    remove(id: number): void {
      connection.prepare('DELETE FROM facilitation_case WHERE id = ?').run(id);
    },
    /** Changes what is known of a stage of a case, which is made where it is not there yet. */
    changeStep(caseId: number, stageId: number, changes: StepChanges): void {
      connection
        .prepare('INSERT INTO facilitation_step (case_id, stage_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
        .run(caseId, stageId);
      connection
        .prepare(
          `UPDATE facilitation_step SET ${assigned(stepColumns, changes)}
           WHERE case_id = @caseId AND stage_id = @stageId`,
        )
        .run({ ...changes, caseId, stageId });
    },
  };
}
