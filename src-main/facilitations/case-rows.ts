import type { CaseRow, KindRow, StepRow } from '../contract/facilitations.ts';
import { dueDateOf, isOverdue, type StageDates } from '../rules/facilitation.ts';
import type { CaseRecord, StepRecord } from './case-repository.ts';

/** What a case shows of its business. */
export interface CaseBusiness {
  ownerName: string;
  businessName: string;
  villageName: string | null;
  districtName: string | null;
  phone: string;
}

const datesOf = (step: StepRecord | undefined, targetDays: number | null): StageDates => ({
  startedDate: step?.startedDate ?? null,
  finishedDate: step?.finishedDate ?? null,
  dueDate: step?.dueDate ?? null,
  targetDays,
});

/** Every stage of the kind with what happened in it. */
export function stepRows(kind: KindRow, steps: readonly StepRecord[], today: string): StepRow[] {
  const known = new Map(steps.map((step) => [step.stageId, step]));
  return kind.stages.map((stage) => {
    const step = known.get(stage.id);
    const dates = datesOf(step, stage.targetDays);
    return {
      stageId: stage.id,
      stage: stage.name,
      isFieldAudit: stage.isFieldAudit,
      isFinal: stage.isFinal,
      plannedDate: step?.plannedDate ?? null,
      plannedTime: step?.plannedTime ?? '',
      officer: step?.officer ?? '',
      result: step?.result ?? '',
      notes: step?.notes ?? '',
      ...dates,
      due: dueDateOf(dates),
      overdue: isOverdue(dates, today),
    };
  });
}

/** A case as lists show it. Only the stage where it stands can be overdue, and only while it is running. */
export function caseRow(
  record: CaseRecord,
  kind: KindRow,
  steps: readonly StepRecord[],
  business: CaseBusiness,
  today: string,
): CaseRow {
  const here = stepRows(kind, steps, today).find((step) => step.stageId === record.stageId);
  const running = record.standing === 'berjalan';
  return {
    ...record,
    ...business,
    stage: here?.stage ?? '',
    since: here?.startedDate ?? null,
    due: running ? (here?.due ?? null) : null,
    overdue: running && (here?.overdue ?? false),
  };
}
