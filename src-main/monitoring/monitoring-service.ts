import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { attachmentHandlers } from '../files/attachment-handlers.ts';
import { createAttachments } from '../files/attachments.ts';
import { officeWords } from '../papers/office-words.ts';
import { formatShortDate, isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { dueOf, monitoredRow } from './monitored-rows.ts';
import {
  findMonitored,
  goodsOf,
  type Monitored,
  type MonitoringContext,
  type MonitoringDependencies,
  readMonitored,
} from './monitoring-context.ts';
import { saveVisit, visitRefusal } from './save-visit.ts';
import { trendOf } from './trend.ts';
import { visitForms, visitRoute } from './visit-papers.ts';
import { createVisitRepository, type VisitRecord } from './visit-repository.ts';

const unknownVisit = () => failure('visit-unknown', 'Kunjungan ini sudah dihapus. Muat ulang layar.');

/** Visits to what was given (monev): when they are due, what was found, and what is to be done about it. */
export function createMonitoring(dependencies: MonitoringDependencies) {
  const { connection, settings, today } = dependencies;
  const repository = createVisitRepository(connection);
  const context: MonitoringContext = { ...dependencies, repository };
  const files = createAttachments({ ...dependencies, table: repository.files, owner: 'visit' });

  const row = (monitored: Monitored, visits: readonly VisitRecord[]) => {
    const last = visits.at(-1);
    const found = last ? repository.conditionsOf(last.id) : [];
    return monitoredRow(monitored, visits, found, settings().monitoring, today());
  };
  const visitsByRecipient = (programId: number | null) =>
    Map.groupBy(repository.visits(programId), ({ recipientId }) => recipientId);

  function rowsOf(programId: number | null) {
    const visits = visitsByRecipient(programId);
    return readMonitored(context, programId).map((one) => row(one, visits.get(one.record.recipientId) ?? []));
  }

  /** Changes one visit, when the state of its programme allows. */
  function change(
    id: number,
    title: string,
    work: (visit: VisitRecord) => void,
    kind: 'bulk' | 'delete' = 'bulk',
  ) {
    const visit = repository.visitById(id);
    if (!visit) return unknownVisit();
    const monitored = findMonitored(context, visit.recipientId);
    if (!monitored.ok) return monitored;
    const { name, programId } = monitored.value.delivery;
    const refused = visitRefusal(context, programId);
    if (refused) return refused;
    inChangeSet(connection, kind, `${title} ${name}, ${formatShortDate(visit.date)}`, () => work(visit));
    return success({});
  }

  const handlers: OfficeHandlers['monitoring'] = {
    list: ({ programId }) => success(rowsOf(programId)),
    details({ recipientId }) {
      const monitored = findMonitored(context, recipientId);
      if (!monitored.ok) return monitored;
      const newestFirst = repository.visitsOf(recipientId);
      const counts = repository.fileCounts(recipientId);
      return success({
        row: row(monitored.value, newestFirst.toReversed()),
        letterNumber: monitored.value.delivery.letter?.number ?? null,
        given: goodsOf({ ...monitored.value, returns: [] }),
        returns: monitored.value.returns,
        visits: newestFirst.map((visit) => ({
          ...visit,
          conditions: repository.conditionsOf(visit.id),
          files: counts.get(visit.id) ?? 0,
        })),
      });
    },
    saveVisit: (input) => saveVisit(context, input),
    removeVisit: ({ id }) =>
      change(id, 'Hapus kunjungan monev', (visit) => repository.removeVisit(visit.id), 'delete'),
    followUps({ programId }) {
      const open = repository.openFollowUps(programId);
      const recipientIds = open.map(({ recipientId }) => recipientId);
      const who = new Map(
        dependencies
          .deliveries({ programId, year: null, recipientIds })
          .map((delivery) => [delivery.recipientId, delivery]),
      );
      return success(
        open.flatMap((one) => {
          const delivery = who.get(one.recipientId);
          if (!delivery) return [];
          const { name, organisation, villageName, districtName } = delivery;
          return [{ ...one, name, organisation, villageName, districtName }];
        }),
      );
    },
    setFollowUp({ id, doneAt }) {
      const visit = repository.visitById(id);
      if (!visit) return unknownVisit();
      if (doneAt !== null && (!isIsoDate(doneAt) || doneAt < visit.date || doneAt > today()))
        return failure('follow-up-wrong', 'Tanggal selesai harus antara tanggal kunjungan dan hari ini.', {
          doneAt: 'Tanggal ini tidak dapat dipakai.',
        });
      const title = doneAt === null ? 'Buka kembali tindak lanjut' : 'Tindak lanjut selesai:';
      return change(id, title, () => repository.setFollowUp(id, doneAt));
    },
    trend: ({ programId }) =>
      success(trendOf(repository.visits(programId), repository.conditions(programId))),
    async printPaper({ kind, recipientIds, paperSize, jobId }) {
      const visits = visitsByRecipient(null);
      const wanted = new Set(recipientIds);
      const planned = readMonitored(context, null)
        .filter(({ record }) => wanted.has(record.recipientId))
        .map((one) => ({ ...one, lastVisit: visits.get(one.record.recipientId)?.at(-1)?.date ?? null }));
      if (planned.length === 0)
        return failure('not-monitored', 'Tidak ada penerima dengan alat yang perlu dikunjungi.');
      const current = settings();
      const size = paperSize ?? current.paper.size;
      const isRoute = kind === 'route';
      return dependencies.desk.show(
        {
          parts: isRoute ? [visitRoute(planned, current, size, today())] : visitForms(planned, current, size),
          total: isRoute ? 1 : planned.length,
          options: { paper: size, landscape: isRoute, margins: current.paper.marginsMillimetres },
          title: `${isRoute ? 'Daftar Kunjungan Monev' : 'Lembar Kunjungan Monev'} ${today()}, ${formatNumber(planned.length)} penerima`,
          author: officeWords(current),
        },
        jobId,
      );
    },
  };

  return {
    handlers,
    files: attachmentHandlers(
      files,
      (visitId) => repository.visitById(visitId) !== undefined,
      'Kunjungan ini sudah dihapus. Muat ulang layar.',
    ),
    picture: files.picture,
    references: repository.references,
    visitCount: (recipientId: number): number => repository.visitsOf(recipientId).length,
    /** For Beranda: deliveries whose visit is due, and follow-ups that are not done. */
    openWork() {
      const visits = visitsByRecipient(null);
      const rule = settings().monitoring;
      const day = today();
      const due = repository.monitored(null).filter((record) => {
        const { dueAt } = dueOf(record, visits.get(record.recipientId) ?? [], rule, day);
        return dueAt !== null && dueAt <= day;
      });
      return { visitsDue: due.length, followUps: repository.openFollowUps(null).length };
    },
  };
}
