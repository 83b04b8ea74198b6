import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { isIsoDate } from '../rules/dates.ts';
import { validityOf } from '../rules/facilitation.ts';
import type { CaseRecord } from './case-repository.ts';
import { stepRows } from './case-rows.ts';
import {
  caseUnknown,
  dateWrong,
  type FacilitationContext,
  facilitationUnknown,
  whoWords,
} from './facilitation-context.ts';
import type { FacilitationRecord } from './facilitation-repository.ts';

type Handlers = Pick<
  OfficeHandlers['facilitations'],
  | 'addBusinesses'
  | 'case'
  | 'saveCase'
  | 'removeCase'
  | 'moveToStage'
  | 'saveStep'
  | 'saveCertificate'
  | 'setStanding'
>;

/** Businesses that one call adds. */
const mostAtOnce = 5000;

/** Businesses on their way through the stages of a facilitation. */
export function createCaseHandlers(context: FacilitationContext): Handlers {
  const { connection, today, business, kinds, facilitations, cases, kindOf, rowOf, rows } = context;

  const found = (id: number): { record: CaseRecord; facilitation: FacilitationRecord } | undefined => {
    const record = cases.byId(id);
    const facilitation = record && facilitations.byId(record.facilitationId);
    return record && facilitation ? { record, facilitation } : undefined;
  };

  /** Moves one case: the stage it stood in is finished, the next begins. Within the caller's transaction. */
  function move(record: CaseRecord, stageId: number, isFinal: boolean, date: string): void {
    const steps = new Map(cases.steps(record.id).map((step) => [step.stageId, step]));
    if (record.stageId !== null && record.stageId !== stageId && !steps.get(record.stageId)?.finishedDate)
      cases.changeStep(record.id, record.stageId, { finishedDate: date });
    const known = steps.get(stageId);
    cases.changeStep(record.id, stageId, {
      startedDate: known?.startedDate ?? date,
      finishedDate: isFinal ? date : null,
    });
    cases.change(record.id, { stageId, standing: isFinal ? 'selesai' : 'berjalan' });
  }

  /** Others of the same kind that are running or whose certificate is valid, in a sentence; null when none. */
  function doubleFacilitation(
    facilitation: FacilitationRecord,
    businessIds: readonly number[],
  ): Result<never> | null {
    const wanted = new Set(businessIds);
    const reminderDays = kindOf(facilitation).reminderDays;
    const clash = rows(null).filter(
      ({ row, facilitation: other }) =>
        other.id !== facilitation.id &&
        other.kindId === facilitation.kindId &&
        wanted.has(row.businessId) &&
        (row.standing === 'berjalan' ||
          (row.certificateNumber !== '' && validityOf(row.validUntil, today(), reminderDays) === 'berlaku')),
    );
    const [first] = clash;
    if (!first) return null;
    const why =
      first.row.standing === 'berjalan'
        ? `masih berjalan pada tahap ${first.row.stage || 'awal'}`
        : `sertifikat ${first.row.certificateNumber} masih berlaku`;
    const others = new Set(clash.map(({ row }) => row.businessId)).size - 1;
    return failure(
      'double-facilitation',
      `${first.row.ownerName} sudah difasilitasi pada "${first.facilitation.title}" (${why})${others > 0 ? `, dan ${others} pelaku usaha lain serupa` : ''}. Tulis alasannya untuk meneruskan.`,
      { doubleFacilitationReason: 'Alasan belum diisi.' },
    );
  }

  return {
    addBusinesses({ facilitationId, businessIds, scope, startedDate, doubleFacilitationReason }) {
      const facilitation = facilitations.byId(facilitationId);
      if (!facilitation) return facilitationUnknown();
      if (!isIsoDate(startedDate)) return dateWrong('startedDate');
      const listed = scope ? context.scopeIds(scope, mostAtOnce + 1) : [];
      const wanted = [...new Set([...businessIds, ...listed])];
      if (wanted.length === 0)
        return failure('nobody-chosen', 'Belum ada pelaku usaha yang dipilih untuk ditambahkan.');
      if (wanted.length > mostAtOnce)
        return failure(
          'too-many',
          'Paling banyak 5.000 pelaku usaha sekaligus. Persempit saringan daftarnya dahulu.',
        );
      const present = new Set(cases.ofFacilitation(facilitationId).map((one) => one.businessId));
      const fresh = wanted.filter((id) => !present.has(id));
      if (fresh.some((id) => !business(id)))
        return failure('business-unknown', 'Salah satu pelaku usaha tidak ditemukan lagi.');
      const refused = doubleFacilitationReason ? null : doubleFacilitation(facilitation, fresh);
      if (refused) return refused;
      const [first] = kindOf(facilitation).stages;
      connection.transaction(() => {
        for (const businessId of fresh) {
          const id = cases.insert(facilitationId, businessId, doubleFacilitationReason || null);
          const record = cases.byId(id);
          if (record && first) move(record, first.id, first.isFinal, startedDate);
        }
      })();
      return success({ added: fresh.length, present: wanted.length - fresh.length });
    },
    case({ id }) {
      const one = found(id);
      if (!one) return caseUnknown();
      const kind = kindOf(one.facilitation);
      const steps = cases.steps(id);
      return success({ case: rowOf(one.record, kind, steps), steps: stepRows(kind, steps, today()) });
    },
    saveCase({ id, ...changes }) {
      if (!cases.byId(id)) return caseUnknown();
      cases.change(id, changes);
      return success({});
    },
    removeCase({ id }) {
      if (!cases.byId(id)) return caseUnknown();
      if (cases.steps(id).some((step) => step.finishedDate !== null))
        return failure('case-begun', 'Pelaku usaha ini sudah melalui tahapan; catat sebagai berhenti saja.');
      connection.transaction(() => cases.remove(id))();
      return success({});
    },
    moveToStage({ caseIds, stageId, date }) {
      if (!isIsoDate(date)) return dateWrong('date');
      const all = caseIds.map(found);
      const stages = new Map(
        kinds.all().flatMap((kind) => kind.stages.map((stage) => [stage.id, { kind, stage }])),
      );
      const target = stages.get(stageId);
      if (all.some((one) => !one)) return caseUnknown();
      const strange = all.find((one) => one?.facilitation.kindId !== target?.kind.id);
      if (!target || strange)
        return failure('stage-unknown', 'Tahapan itu bukan milik jenis fasilitasi ini. Muat ulang.');
      const stopped = all.find((one) => one?.record.standing === 'berhenti');
      if (stopped)
        return failure(
          'case-stopped',
          `${business(stopped.record.businessId)?.ownerName ?? 'Peserta'} sudah berhenti; lanjutkan dahulu.`,
        );
      const records = all.flatMap((one) => (one ? [one.record] : []));
      const title = `Pindahkan ${whoWords(context, records)} ke ${target.stage.name}`;
      return inChangeSet(connection, 'bulk', title, (changeSetId) => {
        for (const record of records) move(record, stageId, target.stage.isFinal, date);
        return success({ moved: records.length, changeSetId });
      });
    },
    saveStep({ caseId, stageId, ...changes }) {
      const one = found(caseId);
      if (!one) return caseUnknown();
      if (!kindOf(one.facilitation).stages.some((stage) => stage.id === stageId))
        return failure('stage-unknown', 'Tahapan itu bukan milik jenis fasilitasi ini. Muat ulang.');
      for (const field of ['plannedDate', 'startedDate', 'finishedDate', 'dueDate'] as const) {
        const date = changes[field];
        if (date !== null && !isIsoDate(date)) return dateWrong(field);
      }
      const { startedDate, finishedDate } = changes;
      if (startedDate !== null && finishedDate !== null && finishedDate < startedDate)
        return failure('dates-wrong', 'Tanggal selesai tidak boleh sebelum tanggal mulai.', {
          finishedDate: 'Sebelum tanggal mulai.',
        });
      connection.transaction(() => cases.changeStep(caseId, stageId, changes))();
      return success({});
    },
    saveCertificate({ caseId, ...certificate }) {
      const one = found(caseId);
      if (!one) return caseUnknown();
      const { validFrom, validUntil } = certificate;
      if (validFrom !== null && !isIsoDate(validFrom)) return dateWrong('validFrom');
      if (validUntil !== null && !isIsoDate(validUntil)) return dateWrong('validUntil');
      if (validFrom !== null && validUntil !== null && validUntil < validFrom)
        return failure('dates-wrong', 'Akhir masa berlaku tidak boleh sebelum awalnya.', {
          validUntil: 'Sebelum awal masa berlaku.',
        });
      const final = kindOf(one.facilitation).stages.find((stage) => stage.isFinal);
      connection.transaction(() => {
        cases.change(caseId, certificate);
        if (final && one.record.stageId !== final.id) move(one.record, final.id, true, validFrom ?? today());
      })();
      return success({});
    },
    setStanding({ ids, standing, reason }) {
      if (standing === 'berhenti' && reason === '')
        return failure('reason-missing', 'Tulis alasan berhenti.', { reason: 'Alasan belum diisi.' });
      const all = ids.map((id) => cases.byId(id));
      if (all.some((record) => !record)) return caseUnknown();
      const changed = all.flatMap((record) => (record && record.standing !== standing ? [record] : []));
      const done = changed.find((record) => record.standing === 'selesai');
      if (done)
        return failure(
          'case-finished',
          'Fasilitasi yang sudah selesai tidak dapat dihentikan atau dilanjutkan.',
        );
      if (changed.length === 0) return success({ changed: 0 });
      const verb = standing === 'berhenti' ? 'Hentikan' : 'Lanjutkan';
      inChangeSet(connection, 'bulk', `${verb} fasilitasi ${whoWords(context, changed)}`, () => {
        for (const { id } of changed)
          cases.change(id, { standing, reason: standing === 'berhenti' ? reason : '' });
      });
      return success({ changed: changed.length });
    },
  };
}
