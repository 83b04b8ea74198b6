import type { Connection } from '../database/connection.ts';
import type { CaseStanding } from '../rules/facilitation.ts';
import { type CaseRecord, createCaseRepository, type StepRecord } from './case-repository.ts';

const weight: Record<CaseStanding, number> = { selesai: 2, berjalan: 1, berhenti: 0 };

/** Both texts, once where they are the same. */
const together = (texts: string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('\n');

/**
 * Hands the facilitations of a business to another one, within the caller's transaction. In a facilitation of both, the
 * case that is further stays: finished before running before stopped, then by its stage. What the other knows and it does
 * not is taken over, and so are all files.
 */
export function moveFacilitations(connection: Connection, goneId: number, keptId: number): void {
  const cases = createCaseRepository(connection);
  const place = connection
    .prepare<[number | null], number>('SELECT position FROM facilitation_stage WHERE id = ?')
    .pluck();
  const kept = new Map(cases.ofBusiness(keptId).map((one) => [one.facilitationId, one]));
  for (const gone of cases.ofBusiness(goneId)) {
    const own = kept.get(gone.facilitationId);
    if (own) {
      const ahead =
        weight[gone.standing] - weight[own.standing] ||
        (place.get(gone.stageId) ?? 0) - (place.get(own.stageId) ?? 0);
      const [stays, goes] = ahead > 0 ? [gone, own] : [own, gone];
      takeOver(stays, goes);
      moveCaseFiles(connection, goes.id, stays.id);
      cases.remove(goes.id);
      if (stays === gone) cases.setBusiness(gone.id, keptId);
    } else cases.setBusiness(gone.id, keptId);
  }

  function takeOver(stays: CaseRecord, goes: CaseRecord): void {
    const keepsCertificate = stays.certificateNumber !== '' || goes.certificateNumber === '';
    const other =
      keepsCertificate && ![stays.certificateNumber, ''].includes(goes.certificateNumber)
        ? `Sertifikat lain: ${[goes.certificateNumber, goes.certificateIssuer, goes.validFrom, goes.validUntil].filter(Boolean).join(', ')}`
        : '';
    const { certificateNumber, certificateIssuer, validFrom, validUntil } = keepsCertificate ? stays : goes;
    cases.change(stays.id, {
      officer: stays.officer || goes.officer,
      notes: together([stays.notes, goes.notes, other]),
      reason: stays.reason || (stays.standing === 'berhenti' ? goes.reason : ''),
      doubleFacilitationReason:
        together([stays.doubleFacilitationReason ?? '', goes.doubleFacilitationReason ?? '']) || null,
      ...{ certificateNumber, certificateIssuer, validFrom, validUntil },
    });
    const known = new Map(cases.steps(stays.id).map((step) => [step.stageId, step]));
    for (const step of cases.steps(goes.id)) {
      const own = known.get(step.stageId);
      const { caseId: _case, stageId, ...changes } = filled(step, own);
      // Where the case stands now, only its own dates say whether that is finished.
      if (stageId === stays.stageId) changes.finishedDate = own?.finishedDate ?? null;
      cases.changeStep(stays.id, stageId, changes);
    }
  }
}

/** A step with what another knows of the same stage. The dates go together: half of each could run backwards. */
function filled(other: StepRecord, own: StepRecord | undefined): StepRecord {
  if (!own) return other;
  const dated = own.startedDate === null && own.finishedDate === null ? other : own;
  const planned = own.plannedDate === null ? other : own;
  return {
    caseId: own.caseId,
    stageId: own.stageId,
    plannedDate: planned.plannedDate,
    plannedTime: planned.plannedTime,
    startedDate: dated.startedDate,
    finishedDate: dated.finishedDate,
    dueDate: own.dueDate ?? other.dueDate,
    officer: own.officer || other.officer,
    result: own.result || other.result,
    notes: together([own.notes, other.notes]),
  };
}

/** The same content with the same note is kept once. */
function moveCaseFiles(connection: Connection, fromId: number, toId: number): void {
  connection
    .prepare(
      `DELETE FROM facilitation_file WHERE case_id = ? AND EXISTS (SELECT 1 FROM facilitation_file AS kept
         WHERE kept.case_id = ? AND kept.sha256 = facilitation_file.sha256 AND facilitation_file.note IN ('', kept.note))`,
    )
    .run(fromId, toId);
  connection.prepare('UPDATE facilitation_file SET case_id = ? WHERE case_id = ?').run(toId, fromId);
}
