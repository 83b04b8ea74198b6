import type { OfficeHandlers } from '../contract/contract.ts';
import type { AuditRow } from '../contract/facilitations.ts';
import { failure, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { officeWords } from '../papers/office-words.ts';
import { isIsoDate } from '../rules/dates.ts';
import { auditForms, auditSchedule, type PlannedAudit } from './audit-papers.ts';
import type { CaseRecord, StepChanges } from './case-repository.ts';
import { stepRows } from './case-rows.ts';
import {
  dateWrong,
  type FacilitationContext,
  type FoundCase,
  facilitationUnknown,
  whoWords,
} from './facilitation-context.ts';

type Handlers = Pick<OfficeHandlers['facilitations'], 'audits' | 'planAudits' | 'printPaper'>;

/** Field audits: who stands there, when each is planned, and the papers to take along. */
export function createAuditHandlers(context: FacilitationContext): Handlers {
  const { connection, today, cases, facilitations, kinds, rows, desk, settings } = context;

  const auditOf = ({ row, kind, steps }: FoundCase): AuditRow[] => {
    if (row.standing !== 'berjalan') return [];
    const audit = stepRows(kind, steps, today()).find(
      (step) => step.stageId === row.stageId && step.isFieldAudit && step.finishedDate === null,
    );
    if (!audit) return [];
    const { plannedDate, plannedTime, officer } = audit;
    return [{ ...row, plannedDate, plannedTime, auditor: officer }];
  };
  const order = (row: AuditRow) =>
    `${row.plannedDate ?? '9999'} ${row.plannedTime || '99'} ${row.districtName ?? ''} ${row.villageName ?? ''} ${row.ownerName}`;
  const auditsOf = (facilitationId: number | null): AuditRow[] =>
    rows(facilitationId)
      .flatMap(auditOf)
      .sort((a, b) => order(a).localeCompare(order(b), 'id'));

  return {
    audits: ({ facilitationId }) => success(auditsOf(facilitationId)),
    planAudits({ plans }) {
      const audited = new Set(
        kinds.all().flatMap((kind) => kind.stages.flatMap((stage) => (stage.isFieldAudit ? [stage.id] : []))),
      );
      const chosen: { record: CaseRecord; stageId: number; step: StepChanges }[] = [];
      for (const { caseId, plannedDate, plannedTime, auditor } of plans) {
        const record = cases.byId(caseId);
        if (record?.standing !== 'berjalan' || record.stageId === null || !audited.has(record.stageId))
          return failure(
            'audit-none',
            `${record ? whoWords(context, [record]) : 'Salah satu peserta'} tidak lagi berada pada tahap audit lapangan. Muat ulang jadwalnya.`,
          );
        if (plannedDate !== null && !isIsoDate(plannedDate)) return dateWrong('plannedDate');
        chosen.push({
          record,
          stageId: record.stageId,
          step: { plannedDate, plannedTime, officer: auditor },
        });
      }
      const who = whoWords(
        context,
        chosen.map(({ record }) => record),
      );
      inChangeSet(connection, 'bulk', `Jadwalkan audit lapangan ${who}`, () => {
        for (const { record, stageId, step } of chosen) cases.changeStep(record.id, stageId, step);
      });
      return success({ planned: chosen.length });
    },
    async printPaper({ kind, facilitationId, caseIds, paperSize, jobId }) {
      const facilitation = facilitations.byId(facilitationId);
      if (!facilitation) return facilitationUnknown();
      const wanted = caseIds && new Set(caseIds);
      const planned = auditsOf(facilitationId).flatMap((audit): PlannedAudit[] => {
        const business = context.auditedBusiness(audit.businessId);
        return business && (wanted?.has(audit.id) ?? true) ? [{ audit, business }] : [];
      });
      if (planned.length === 0)
        return failure('audit-none', 'Tidak ada pelaku usaha pada tahap audit lapangan yang dapat dicetak.');
      const current = settings();
      const size = paperSize ?? current.paper.size;
      const about = { ...facilitation, kind: context.kindOf(facilitation).name };
      const isSchedule = kind === 'schedule';
      return desk.show(
        {
          parts: isSchedule
            ? [auditSchedule(planned, about, current, size)]
            : auditForms(planned, about, current, size),
          total: isSchedule ? 1 : planned.length,
          options: { paper: size, landscape: isSchedule, margins: current.paper.marginsMillimetres },
          title: `${isSchedule ? 'Jadwal Audit Lapangan' : 'Lembar Audit Lapangan'} ${facilitation.title}`,
          author: officeWords(current),
        },
        jobId,
      );
    },
  };
}
