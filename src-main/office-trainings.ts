import { createAttendance } from './attendance/attendance-service.ts';
import { createAttendanceImport } from './attendance-import/attendance-import.ts';
import type { createBusinesses } from './businesses/business-service.ts';
import { createCertificateRepository } from './certificates/certificate-repository.ts';
import type { RecordAccess } from './contract/access-log.ts';
import { success } from './contract/result.ts';
import type { Connection } from './database/connection.ts';
import type { Desktop } from './desktop.ts';
import type { createOfficials } from './officials/official-service.ts';
import type { PaperDesk } from './papers/paper-desk.ts';
import type { PaperSettings } from './papers/paper-settings.ts';
import type { createPlaces } from './regions/places.ts';
import { normalizeName } from './rules/names.ts';
import { createTrainingPapers } from './training-papers/training-paper-service.ts';
import { createTrainings } from './trainings/training-service.ts';

interface TrainingParts {
  connection: Connection;
  businesses: ReturnType<typeof createBusinesses>;
  places: ReturnType<typeof createPlaces>;
  isKnownDistrict: (code6: string) => boolean;
  settings: () => PaperSettings & { doubleAidYears: number };
  officials: ReturnType<typeof createOfficials>;
  desk: PaperDesk;
  desktop: Desktop;
  recordAccess: RecordAccess;
  /** ISO date. */
  today: () => string;
}

/** A missing NIK is nothing that an attendance sheet must mend. */
const hasProblem = ({ problems }: { problems: { severity: string }[] }): boolean =>
  problems.some(({ severity }) => severity !== 'warning');

/** Builds the features of trainings and wires them to one another; part of the composition root (office.ts). */
export function openTrainings(parts: TrainingParts) {
  const { connection, businesses, places, isKnownDistrict, settings, officials, desk, desktop, today } =
    parts;
  const certificates = createCertificateRepository(connection);
  const trainings = createTrainings({
    connection,
    business(id) {
      const business = businesses.repository.byId(id);
      if (!business) return undefined;
      const { villageName, districtName } = places.of(business.villageCode);
      return {
        ...business,
        address: [business.street, villageName, districtName].filter(Boolean).join(', '),
      };
    },
    place: places.of,
    isKnownDistrict,
    marks: (trainingId) => attendance.repository.ofTraining(trainingId),
    certificateNumber: (participantId) => certificates.ofParticipant(participantId)?.number ?? null,
    doubleYears: () => settings().doubleAidYears,
    today,
  });
  const attendance = createAttendance({
    connection,
    sessionsOf: trainings.context.sessions.ofTraining,
    session: trainings.context.sessions.byId,
    participantsOf: trainings.context.participants.ofTraining,
    participantByCode: trainings.context.participants.byCode,
    businessName: (id) => businesses.repository.byId(id)?.businessName ?? '',
    async importSheet(question) {
      const done = await importAttendance({ ...question, sheet: null });
      if (!done.ok) return done;
      const { report, rows } = done.value;
      const told = rows.filter((row) => row.outcome === 'new' || hasProblem(row));
      return success({ sheet: report.sheet, batch: report.batch, counts: report.counts, rows: told });
    },
    now: () => new Date(),
  });
  const importAttendance = createAttendanceImport({
    connection,
    trainings,
    attendance: attendance.repository,
    findBusiness({ nik, name, businessName }) {
      const byNik = nik === null ? [] : businesses.list.idsWith('nik', nik);
      const found = byNik.length > 0 ? byNik : businesses.list.idsWith('name_key', normalizeName(name));
      const same = found.filter((id) => {
        const row = businesses.list.row(id);
        return businessName === '' || normalizeName(row?.businessName ?? '') === normalizeName(businessName);
      });
      return same.length === 1 ? same[0] : undefined;
    },
  });
  const papers = createTrainingPapers({
    connection,
    trainings,
    certificates,
    officials,
    settings,
    desk,
    desktop,
    recordAccess: parts.recordAccess,
    today,
  });
  return {
    trainings,
    importAttendance,
    papers,
    handlers: {
      trainings: trainings.handlers,
      attendance: attendance.handlers,
      trainingPapers: papers.handlers,
    },
  };
}
