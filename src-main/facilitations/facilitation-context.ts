import type { RecordAccess } from '../contract/access-log.ts';
import type { BusinessScope } from '../contract/business-list.ts';
import type { CaseRow, FacilitationRow, KindRow } from '../contract/facilitations.ts';
import { failure } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { ContentStore } from '../files/content-store.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { AuditedBusiness } from './audit-papers.ts';
import { type CaseRecord, createCaseRepository, type StepRecord } from './case-repository.ts';
import { type CaseBusiness, caseRow } from './case-rows.ts';
import { createFacilitationRepository, type FacilitationRecord } from './facilitation-repository.ts';
import { createKindRepository } from './kind-repository.ts';

/** What facilitations ask of the other features. */
export interface FacilitationDependencies {
  connection: Connection;
  business: (id: number) => CaseBusiness | undefined;
  /** The same business as its audit form names it. */
  auditedBusiness: (id: number) => AuditedBusiness | undefined;
  /** Numbers of the businesses that a list of the register shows, at most so many. */
  scopeIds: (scope: BusinessScope, limit: number) => number[];
  settings: () => PaperSettings;
  desk: PaperDesk;
  store: ContentStore;
  desktop: Pick<Desktop, 'chooseFiles' | 'openFile' | 'chooseSavePath'>;
  recordAccess: RecordAccess;
  /** ISO date. */
  today: () => string;
}

export const facilitationUnknown = () =>
  failure('facilitation-unknown', 'Fasilitasi ini tidak ditemukan; mungkin sudah dihapus.');
export const caseUnknown = () => failure('case-unknown', 'Peserta fasilitasi ini tidak ditemukan.');
export const dateWrong = (field: string) =>
  failure('date-wrong', 'Tanggal itu tidak ada dalam kalender.', {
    [field]: 'Tanggal ini tidak ada dalam kalender.',
  });

/** "Siti" or "3 pelaku usaha": in the title of a change set. */
export const whoWords = (
  { business }: Pick<FacilitationDependencies, 'business'>,
  records: readonly CaseRecord[],
): string =>
  records.length === 1
    ? (business(records[0]?.businessId ?? 0)?.ownerName ?? '')
    : `${formatNumber(records.length)} pelaku usaha`;

/** A business in a facilitation with all that is known of it there. */
export interface FoundCase {
  row: CaseRow;
  facilitation: FacilitationRecord;
  kind: KindRow;
  steps: readonly StepRecord[];
}

/** What the handlers of facilitations share: repositories, and rows as the screens see them. */
export function createFacilitationContext(dependencies: FacilitationDependencies) {
  const { connection, business, today } = dependencies;
  const kinds = createKindRepository(connection);
  const facilitations = createFacilitationRepository(connection);
  const cases = createCaseRepository(connection);

  /** A facilitation names a kind that is there: the foreign key says so. */
  function kindOf({ kindId }: FacilitationRecord): KindRow {
    const kind = kinds.byId(kindId);
    if (!kind) throw new Error(`facilitation of the unknown kind ${kindId}`);
    return kind;
  }
  function rowOf(record: CaseRecord, kind: KindRow, steps: readonly StepRecord[]): CaseRow {
    const shown = business(record.businessId);
    if (!shown) throw new Error(`facilitation of the unknown business ${record.businessId}`);
    return caseRow(record, kind, steps, shown, today());
  }
  const found = (
    records: readonly CaseRecord[],
    stepsOf: (caseId: number) => readonly StepRecord[],
  ): FoundCase[] => {
    const byKind = new Map(kinds.all().map((kind) => [kind.id, kind]));
    const all = new Map(facilitations.all().map((one) => [one.id, one]));
    return records.flatMap((record) => {
      const facilitation = all.get(record.facilitationId);
      const kind = facilitation && byKind.get(facilitation.kindId);
      if (!facilitation || !kind) return [];
      const steps = stepsOf(record.id);
      return [{ row: rowOf(record, kind, steps), facilitation, kind, steps }];
    });
  };
  /** Cases of a facilitation, or of all (null). */
  function rows(facilitationId: number | null): FoundCase[] {
    const steps = Map.groupBy(cases.allSteps(), (step) => step.caseId);
    const records = facilitationId === null ? cases.all() : cases.ofFacilitation(facilitationId);
    return found(records, (caseId) => steps.get(caseId) ?? []);
  }
  const rowsOfBusiness = (businessId: number): FoundCase[] =>
    found(cases.ofBusiness(businessId), cases.steps);
  function facilitationRow(
    record: FacilitationRecord,
    kind: KindRow,
    own: readonly CaseRow[],
  ): FacilitationRow {
    const running = own.filter((row) => row.standing !== 'berhenti');
    const count = (stageId: number | null) => running.filter((row) => row.stageId === stageId).length;
    const notBegun = count(null);
    return {
      ...record,
      kind: kind.name,
      businesses: own.length,
      byStage: [
        ...(notBegun > 0 ? [{ stageId: null, stage: 'Belum mulai', businesses: notBegun }] : []),
        ...kind.stages.map(({ id, name }) => ({ stageId: id, stage: name, businesses: count(id) })),
      ],
      finished: own.filter((row) => row.standing === 'selesai').length,
      stopped: own.length - running.length,
      overdue: own.filter((row) => row.overdue).length,
    };
  }
  return {
    ...dependencies,
    kinds,
    facilitations,
    cases,
    kindOf,
    rowOf,
    rows,
    rowsOfBusiness,
    facilitationRow,
  };
}

export type FacilitationContext = ReturnType<typeof createFacilitationContext>;
