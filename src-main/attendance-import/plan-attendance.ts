import type { PreviewRow } from '../contract/imports.ts';
import type { ParticipantRow } from '../contract/trainings.ts';
import type { Table } from '../imports/find-table.ts';
import { ruleValue } from '../imports/grid.ts';
import { emptyRow, skippedRow } from '../imports/plan.ts';
import { cellOf, dataCell, type RawRow, rawRowReader } from '../imports/raw-rows.ts';
import { type AttendanceMark, parseAttendance } from '../rules/attendance.ts';
import { parseGender } from '../rules/gender.ts';
import { checkNik } from '../rules/nik.ts';
import { parsePhones } from '../rules/phones.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { cleanText } from '../rules/text.ts';
import { matchParticipant, type RowPerson } from './match-participant.ts';
import type { SessionColumn } from './session-columns.ts';

/** What a row of the sheet would write. */
export interface PlannedAttendance {
  /** Null for somebody to add. */
  participant: ParticipantRow | null;
  person: RowPerson;
  marks: { sessionId: number; mark: AttendanceMark }[];
}

export interface AttendancePlan {
  rows: PreviewRow[];
  writes: PlannedAttendance[];
}

interface PlanOptions {
  table: Table;
  columns: readonly SessionColumn[];
  participants: readonly ParticipantRow[];
  /** The mark of a participant in a session, as it is noted. */
  noted: (participantId: number, sessionId: number) => AttendanceMark | null;
  acceptDecisions: boolean;
  isKnownDistrict: (code6: string) => boolean;
  /** ISO date. */
  today: string;
}

/** Decides every row of an attendance sheet; a blank cell never erases a mark. Writes nothing. */
export function planAttendance(options: PlanOptions): AttendancePlan {
  const { table, participants, acceptDecisions } = options;
  const rawOf = rawRowReader(table, 'businesses', {});
  const writes: PlannedAttendance[] = [];
  const taken = new Map<number, number>();
  const rows = table.rows.map((row): PreviewRow => {
    if (row.skippedBecause !== null) return skippedRow(table, row);
    const raw = rawOf(row.row);
    const { person, problems } = readPerson(raw, options);
    const marks = readMarks(row.row, options, problems);
    const shown = {
      ...emptyRow(row.row),
      name: person.name,
      organisation: person.businessName,
      detail: marks.map(({ mark }) => mark).join(' '),
    };
    if (problems.some((problem) => problem.severity === 'error'))
      return { ...shown, outcome: 'rejected', problems };
    const match = matchParticipant(person, participants);
    const participant = match.is === 'new' ? null : match.participant;
    if (match.is === 'perhaps')
      problems.push(
        makeProblem(
          'possible-duplicate',
          'ownerName',
          person.name,
          `Mungkin peserta ${match.participant.name} (${match.reason}).`,
        ),
      );
    const before = participant && taken.get(participant.id);
    if (participant && before !== undefined && before !== null)
      problems.push(
        makeProblem('duplicate-in-file', 'ownerName', person.name, `Sudah ada pada baris ${before}.`),
      );
    const open = problems.some((problem) => problem.severity === 'decision');
    if (open && !acceptDecisions) return { ...shown, outcome: 'needs-decision', problems };
    if (participant) taken.set(participant.id, row.row);
    const changes = participant
      ? marks.filter(({ sessionId, mark }) => options.noted(participant.id, sessionId) !== mark)
      : marks;
    if (participant === null || changes.length > 0) writes.push({ participant, person, marks: changes });
    return {
      ...shown,
      outcome: participant === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
      sameAs: participant?.name ?? '',
      problems,
    };
  });
  return { rows, writes };
}

function readPerson(
  raw: RawRow,
  { isKnownDistrict, today }: PlanOptions,
): { person: RowPerson; problems: Problem[] } {
  const text = (field: string) => cleanText(cellOf(raw, field).shown);
  const name = text('ownerName');
  const gender = parseGender(text('gender'));
  const nik = checkNik(cellOf(raw, 'nik').value, { gender, birthDate: null, isKnownDistrict, today });
  const phones = (raw.cells.get('phone') ?? []).map((cell) => parsePhones(cell.value));
  const problems: Problem[] = [...nik.problems, ...phones.flatMap((one) => one.problems)];
  if (name === '') problems.push(makeProblem('name-missing', 'ownerName', '', 'Nama belum diisi.'));
  const person = {
    name,
    nik: nik.nik,
    gender,
    phones: [...new Set(phones.flatMap((one) => one.phones))],
    businessName: text('businessName'),
  };
  return { person, problems };
}

function readMarks(
  row: number,
  { table, columns }: PlanOptions,
  problems: Problem[],
): PlannedAttendance['marks'] {
  return columns.flatMap(({ index, heading, session }) => {
    const cell = dataCell(table, row, index);
    const mark = parseAttendance(ruleValue(cell));
    if (mark === 'unreadable')
      problems.push(
        makeProblem(
          'attendance-unreadable',
          heading,
          String(ruleValue(cell) ?? ''),
          `Kehadiran "${String(ruleValue(cell) ?? '')}" pada kolom ${heading} tidak terbaca. Isi dengan H, I, S, atau A.`,
        ),
      );
    return mark === null || mark === 'unreadable' ? [] : [{ sessionId: session.id, mark }];
  });
}
