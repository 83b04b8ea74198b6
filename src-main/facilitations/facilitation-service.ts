import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { saveFile } from '../disk/replace-file.ts';
import { attachmentHandlers } from '../files/attachment-handlers.ts';
import { createAttachments } from '../files/attachments.ts';
import { officeWords } from '../papers/office-words.ts';
import { normalizeName } from '../rules/names.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import { createAuditHandlers } from './audit-handlers.ts';
import { createCaseFileRepository } from './case-file-repository.ts';
import { createCaseHandlers } from './case-handlers.ts';
import { caseWorkbook } from './case-workbook.ts';
import {
  createFacilitationContext,
  type FacilitationDependencies,
  facilitationUnknown,
} from './facilitation-context.ts';
import { worklistOf } from './worklist.ts';

/** Facilitations (halal, PIRT, merek …): batches of businesses that go through dated stages. */
export function createFacilitations(dependencies: FacilitationDependencies) {
  const context = createFacilitationContext(dependencies);
  const { connection, today, kinds, facilitations, rows, kindOf, facilitationRow } = context;
  const { table, references } = createCaseFileRepository(connection);
  const files = createAttachments({ ...dependencies, table, owner: 'facilitation' });

  const identityOf = (businessId: number) => {
    const { nik = null, nib = null } = dependencies.auditedBusiness(businessId) ?? {};
    return { nik, nib };
  };
  const handlers: OfficeHandlers['facilitations'] = {
    kinds: () => success(kinds.all()),
    saveKind(kind) {
      const known = kinds.all();
      const same = known.find((one) => one.name.toLowerCase() === kind.name.toLowerCase());
      if (same && same.id !== kind.id)
        return failure('kind-exists', `Jenis fasilitasi "${same.name}" sudah ada.`, {
          name: 'Nama ini sudah dipakai.',
        });
      const before = known.find((one) => one.id === kind.id);
      if (kind.id !== null && !before)
        return failure('kind-unknown', 'Jenis fasilitasi ini tidak ditemukan.');
      const kept = new Set(kind.stages.map((stage) => stage.id));
      const used = before?.stages.find((stage) => !kept.has(stage.id) && kinds.isStageUsed(stage.id));
      if (used)
        return failure(
          'stage-used',
          `Tahapan "${used.name}" sudah pernah dilalui pelaku usaha, sehingga tidak dapat dihapus.`,
        );
      return success({ id: connection.transaction(() => kinds.save(kind))() });
    },
    removeKind({ id }) {
      const kind = kinds.byId(id);
      if (!kind) return failure('kind-unknown', 'Jenis fasilitasi ini tidak ditemukan.');
      if (kind.facilitations > 0)
        return failure(
          'kind-used',
          `Jenis "${kind.name}" dipakai ${kind.facilitations} fasilitasi, sehingga tidak dapat dihapus.`,
        );
      kinds.remove(id);
      return success({});
    },
    list({ search }) {
      const words = normalizeName(search).split(' ').filter(Boolean);
      const byFacilitation = Map.groupBy(rows(null), ({ facilitation }) => facilitation.id);
      const found = facilitations.all().map((record) => {
        const own = (byFacilitation.get(record.id) ?? []).map(({ row }) => row);
        return facilitationRow(record, kindOf(record), own);
      });
      return success(
        found.filter((row) => {
          const text = normalizeName(`${row.title} ${row.kind} ${row.institution} ${row.year}`);
          return words.every((word) => text.includes(word));
        }),
      );
    },
    get({ id }) {
      const record = facilitations.byId(id);
      if (!record) return facilitationUnknown();
      const kind = kindOf(record);
      const own = rows(id).map(({ row }) => row);
      return success({ facilitation: facilitationRow(record, kind, own), kind, cases: own });
    },
    save({ id, ...data }) {
      const same = facilitations.all().find((one) => one.title.toLowerCase() === data.title.toLowerCase());
      if (same && same.id !== id)
        return failure('facilitation-exists', `Fasilitasi "${same.title}" sudah ada.`, {
          title: 'Judul ini sudah dipakai.',
        });
      if (!kinds.byId(data.kindId))
        return failure('kind-unknown', 'Jenis fasilitasi ini tidak ditemukan.', { kindId: 'Pilih lagi.' });
      if (id === null) return success({ id: facilitations.insert(data) });
      const before = facilitations.byId(id);
      if (!before) return facilitationUnknown();
      if (before.kindId !== data.kindId && context.cases.ofFacilitation(id).length > 0)
        return failure('kind-fixed', 'Jenis tidak dapat diganti: fasilitasi ini sudah mempunyai peserta.', {
          kindId: 'Tidak dapat diganti.',
        });
      facilitations.update(id, data);
      return success({ id });
    },
    remove({ id }) {
      if (!facilitations.byId(id)) return facilitationUnknown();
      const own = context.cases.ofFacilitation(id).length;
      if (own > 0)
        return failure('facilitation-used', `Fasilitasi ini mempunyai ${own} peserta; keluarkan dahulu.`);
      facilitations.remove(id);
      return success({});
    },
    async exportWorkbook({ facilitationId }) {
      const record = facilitations.byId(facilitationId);
      if (!record) return facilitationUnknown();
      const path = await dependencies.desktop.chooseSavePath(
        `${safeFileName(`Fasilitasi ${record.title}`)}.xlsx`,
      );
      if (path === undefined) return success({ path: null });
      const kind = kindOf(record);
      const found = rows(facilitationId);
      const facilitation = facilitationRow(
        record,
        kind,
        found.map(({ row }) => row),
      );
      const office = officeWords(dependencies.settings());
      const cases = found.map((one) => ({ ...one, ...identityOf(one.row.businessId) }));
      const saved = await saveFile(path, await caseWorkbook({ office, facilitation, kind, cases }));
      const entry = { kind: 'ekspor', masked: false, personal: true } as const;
      const title = `Fasilitasi ${record.title}`;
      if (saved.ok) dependencies.recordAccess({ ...entry, title, records: cases.length, file: path });
      return saved;
    },
    worklist: () => success(worklistOf(rows(null), today())),
    ofBusiness({ businessId }) {
      return success(
        context
          .rowsOfBusiness(businessId)
          .map(({ row, facilitation, kind }) => ({
            ...row,
            title: facilitation.title,
            kind: kind.name,
            year: facilitation.year,
          }))
          .sort((a, b) => b.year - a.year),
      );
    },
    ...createCaseHandlers(context),
    ...createAuditHandlers(context),
  };

  return {
    handlers,
    context,
    files: attachmentHandlers(
      files,
      (caseId) => context.cases.byId(caseId) !== undefined,
      'Peserta fasilitasi ini tidak ditemukan; mungkin sudah dikeluarkan.',
    ),
    picture: files.picture,
    references,
  };
}
