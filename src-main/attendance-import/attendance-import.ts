import { basename } from 'node:path';
import type { AttendanceRepository } from '../attendance/attendance-repository.ts';
import type { PreviewRow } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import { findTable } from '../imports/find-table.ts';
import { countRows } from '../imports/plan.ts';
import { collectRejects, writeRejects } from '../imports/rejects-workbook.ts';
import { makeReport, type Report } from '../imports/report.ts';
import type { Trainings } from '../trainings/training-service.ts';
import { type PlannedAttendance, planAttendance } from './plan-attendance.ts';
import { findSessionColumns } from './session-columns.ts';

export interface AttendanceImportDependencies {
  connection: Connection;
  trainings: Pick<Trainings, 'describe' | 'context'>;
  attendance: Pick<AttendanceRepository, 'set'>;
  /** The only business of the register with this NIK, or with this owner and business name; else undefined. */
  findBusiness: (person: { nik: string | null; name: string; businessName: string }) => number | undefined;
}

export interface AttendanceImportRequest {
  file: string;
  trainingId: number;
  sheet: string | null;
  acceptDecisions: boolean;
  /** False = only look. */
  write: boolean;
}

export interface AttendanceImported {
  report: Report;
  rows: PreviewRow[];
  /** Writes the rejected rows, to be mended in Excel. */
  rejects: (file: string) => Promise<Result<{ rows: number }>>;
}

/**
 * Import of an attendance sheet: identifying columns, and a column per session. Somebody who is not on the training yet
 * is added: the owner of a business of the register, else a guest. One change set, which is undone as a whole.
 * Failures: those of openWorkbook and findTable, `name-column-missing`, and those of findSessionColumns.
 */
export function createAttendanceImport(dependencies: AttendanceImportDependencies) {
  const { connection, trainings, attendance, findBusiness } = dependencies;
  const { participants, marks, isKnownDistrict, today } = trainings.context;

  function write(trainingId: number, writes: readonly PlannedAttendance[]): void {
    for (const { participant, person, marks: noted } of writes) {
      const businessId = participant ? null : (findBusiness(person) ?? null);
      const participantId =
        participant?.id ??
        participants.insert({
          trainingId,
          businessId,
          role: businessId === null ? 'tamu' : 'pemilik',
          name: person.name,
          nik: person.nik,
          gender: person.gender,
          phones: person.phones,
          institution: businessId === null ? person.businessName : '',
          villageCode: null,
          standing: 'peserta',
          reason: '',
          doubleTrainingReason: null,
          preTest: null,
          postTest: null,
        });
      for (const { sessionId, mark } of noted) attendance.set(sessionId, participantId, mark);
    }
  }

  return async (request: AttendanceImportRequest): Promise<Result<AttendanceImported>> => {
    const started = performance.now();
    const training = trainings.context.trainings.byId(request.trainingId);
    if (!training) return failure('training-unknown', 'Pelatihan ini tidak ditemukan.');
    const { openWorkbook } = await import('../spreadsheets/open-workbook.ts');
    const workbook = openWorkbook(request.file);
    if (!workbook.ok) return workbook;
    const table = findTable(workbook.value, {
      kind: 'businesses',
      sheet: request.sheet,
      mapping: {},
      recall: () => null,
    });
    if (!table.ok) return table;
    if (!table.value.mapping.columns.some((column) => column.field === 'ownerName'))
      return failure('name-column-missing', 'Kolom NAMA tidak ditemukan pada daftar hadir ini.');
    const { sessions, participants: people } = trainings.describe(training);
    const columns = findSessionColumns(table.value, sessions);
    if (!columns.ok) return columns;
    const known = new Map(
      marks(training.id).map((entry) => [`${entry.participantId}/${entry.sessionId}`, entry.mark]),
    );
    const plan = planAttendance({
      table: table.value,
      columns: columns.value,
      participants: people,
      noted: (participantId, sessionId) => known.get(`${participantId}/${sessionId}`) ?? null,
      acceptDecisions: request.acceptDecisions,
      isKnownDistrict,
      today: today(),
    });
    const title = `Kehadiran ${training.title} dari ${basename(request.file)}`;
    const batch =
      request.write && plan.writes.length > 0
        ? inChangeSet(connection, 'import', title, (changeSetId) => {
            write(training.id, plan.writes);
            return changeSetId;
          })
        : null;
    const milliseconds = Math.round(performance.now() - started);
    return success({
      rows: plan.rows,
      report: makeReport(request.file, table.value, plan.rows, countRows(plan.rows), batch, milliseconds),
      rejects: (file) => writeRejects(collectRejects(table.value, plan.rows, false), file),
    });
  };
}
