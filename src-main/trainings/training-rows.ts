import type { AttendanceEntry } from '../contract/attendance.ts';
import type { ParticipantRow, SessionRow, TrainingRow } from '../contract/trainings.ts';
import { formatPhone } from '../rules/phones.ts';
import { attendancePercent, heldCurricula, isHeld, isPassed } from '../rules/training.ts';
import type { ParticipantRecord } from './participant-repository.ts';
import type { SessionRecord } from './session-repository.ts';
import type { TrainingCounts, TrainingRecord } from './training-repository.ts';

/** What a participant's row needs of the other features. */
export interface ParticipantSources {
  business: (id: number) => { businessName: string; address: string } | undefined;
  place: (villageCode: string | null) => { villageName: string | null; districtName: string | null };
  certificateNumber: (participantId: number) => string | null;
}

/** Sessions with whether they are held. */
export function sessionRows(
  sessions: readonly SessionRecord[],
  marks: readonly AttendanceEntry[],
  today: string,
): SessionRow[] {
  const noted = new Set(marks.map(({ sessionId }) => sessionId));
  return sessions.map((session) => ({
    ...session,
    held: isHeld({ ...session, hasMarks: noted.has(session.id) }, today),
  }));
}

/** A training as lists show it. */
export function trainingRow(
  training: TrainingRecord,
  counts: TrainingCounts | undefined,
  curricula: number,
  sessions: readonly SessionRow[],
  present: number,
): TrainingRow {
  const held = sessions.filter((session) => session.held);
  const participants = counts?.participants ?? 0;
  return {
    id: training.id,
    title: training.title,
    theme: training.theme,
    organiser: training.organiser,
    year: training.year,
    mode: training.mode,
    state: training.state,
    firstDate: counts?.firstDate ?? null,
    lastDate: counts?.lastDate ?? null,
    quota: training.quota,
    participants,
    candidates: counts?.candidates ?? 0,
    curricula,
    // A held session tells by itself; its day no longer matters.
    held: heldCurricula(
      held.map(({ curriculumId, date }) => ({ curriculumId, date, hasMarks: true })),
      '',
    ),
    sessions: sessions.length,
    attendanceShare: attendancePercent(present, participants * held.length),
    certificates: counts?.certificates ?? 0,
  };
}

/** A participant with its place and its attendance over the held sessions. */
export function participantRow(
  participant: ParticipantRecord,
  marks: readonly AttendanceEntry[],
  held: number,
  passingPercent: number,
  { business, place, certificateNumber }: ParticipantSources,
): ParticipantRow {
  const present = marks.filter((entry) => entry.mark === 'H').length;
  const own = participant.businessId === null ? undefined : business(participant.businessId);
  const { villageName, districtName } = place(participant.villageCode);
  const { trainingId: _training, phones, institution, ...shown } = participant;
  return {
    ...shown,
    phone: phones.map(formatPhone).join(' / '),
    organisation: own?.businessName || institution,
    address: own?.address ?? [villageName, districtName].filter(Boolean).join(', '),
    villageName,
    districtName,
    present,
    held,
    attendanceShare: attendancePercent(present, held),
    passed: isPassed(present, held, passingPercent),
    certificateNumber: certificateNumber(participant.id),
  };
}
