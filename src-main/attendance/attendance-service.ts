import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { createAttendanceRepository } from './attendance-repository.ts';

/** What attendance asks of the trainings. */
export interface AttendanceDependencies {
  connection: Connection;
  sessionsOf: (trainingId: number) => { id: number }[];
  session: (id: number) => { trainingId: number; date: string; startsAt: string } | undefined;
  participantsOf: (
    trainingId: number,
  ) => { id: number; name: string; standing: string; businessId: number | null; institution: string }[];
  /** By the code of a card. */
  participantByCode: (code: string) =>
    | {
        id: number;
        trainingId: number;
        name: string;
        standing: string;
        businessId: number | null;
        institution: string;
      }
    | undefined;
  businessName: (id: number) => string;
  /** Reads an attendance sheet (attendance-import/). */
  importSheet: OfficeHandlers['attendance']['importSheet'];
  now: () => Date;
}

const minute = 60_000;

/** Attendance: typed in the grid, or read from a card at the door. */
export function createAttendance(dependencies: AttendanceDependencies) {
  const { connection, sessionsOf, session, participantsOf, participantByCode, businessName, now } =
    dependencies;
  const repository = createAttendanceRepository(connection);

  const handlers: OfficeHandlers['attendance'] = {
    importSheet: dependencies.importSheet,
    marks: ({ trainingId }) => success(repository.ofTraining(trainingId)),
    set({ trainingId, marks }) {
      const sessions = new Set(sessionsOf(trainingId).map(({ id }) => id));
      const people = new Map(participantsOf(trainingId).map((one) => [one.id, one]));
      for (const { sessionId, participantId, mark } of marks) {
        const person = people.get(participantId);
        if (!sessions.has(sessionId) || !person)
          return failure(
            'attendance-unknown',
            'Pertemuan atau peserta tidak ada pada pelatihan ini. Muat ulang.',
          );
        if (mark !== null && person.standing !== 'peserta')
          return failure(
            'not-participating',
            `${person.name} belum menjadi peserta (${person.standing}), sehingga kehadirannya tidak dapat dicatat.`,
          );
      }
      const changed = connection.transaction(
        () =>
          marks.filter(({ sessionId, participantId, mark }) => repository.set(sessionId, participantId, mark))
            .length,
      )();
      return success({ changed });
    },
    scan({ sessionId, code }) {
      const at = session(sessionId);
      if (!at) return failure('session-unknown', 'Pertemuan ini tidak ditemukan.');
      // Scanners that are set to another keyboard, and people who type the code, differ in case and blanks.
      const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
      const person = plain === '' ? undefined : participantByCode(plain);
      if (!person || person.trainingId !== at.trainingId)
        return failure(
          'card-unknown',
          person
            ? `${person.name} terdaftar pada pelatihan lain.`
            : `Kartu "${code.trim()}" tidak dikenal pada pelatihan ini.`,
        );
      if (person.standing !== 'peserta')
        return failure(
          'not-participating',
          `${person.name} tidak tercatat sebagai peserta (${person.standing}).`,
        );
      const already = repository.find(sessionId, person.id)?.mark === 'H';
      const moment = now();
      const minutesLate = lateness(at, moment);
      if (!already)
        connection.transaction(() =>
          repository.set(sessionId, person.id, 'H', { at: moment.toISOString(), minutesLate }),
        )();
      const expected = participantsOf(at.trainingId).filter((one) => one.standing === 'peserta');
      const present = repository
        .ofTraining(at.trainingId)
        .filter((entry) => entry.sessionId === sessionId && entry.mark === 'H').length;
      return success({
        participantId: person.id,
        name: person.name,
        organisation: person.businessId === null ? person.institution : businessName(person.businessId),
        minutesLate: already ? (repository.find(sessionId, person.id)?.minutesLate ?? 0) : minutesLate,
        already,
        present,
        participants: expected.length,
      });
    },
  };
  return { handlers, repository };
}

/** Whole minutes after the start; 0 when in time, when the start is not known, or on another day. */
function lateness({ date, startsAt }: { date: string; startsAt: string }, at: Date): number {
  if (startsAt === '') return 0;
  const start = new Date(`${date}T${startsAt}:00`);
  const late = Math.floor((at.getTime() - start.getTime()) / minute);
  return late > 0 && late < 24 * 60 ? late : 0;
}
