import { Button, Select } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { AttendanceEntry } from '../../src-main/contract/attendance.ts';
import type { Failure } from '../../src-main/contract/result.ts';
import type { ParticipantRow, SessionRow } from '../../src-main/contract/trainings.ts';
import { ATTENDANCE_MARKS, parseAttendance } from '../../src-main/rules/attendance.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { useRemembered } from '../app/remembered.ts';
import { Sheet, type SheetColumn, type SheetEdges } from '../components/sheet/sheet.tsx';
import {
  type AttendanceRow,
  changedMarks,
  heldSessions,
  markKey,
  presentIn,
  rowsOf,
  shareOf,
} from './attendance-rows.ts';
import { ImportAttendance } from './import-attendance.tsx';
import { trainingPlaces } from './places.ts';
import styles from './training-page.module.css';
import type { TrainingAnswer } from './training-page.tsx';
import { useMarkSaver } from './use-mark-saver.ts';

interface Props {
  training: TrainingAnswer['training'];
  sessions: SessionRow[];
  people: ParticipantRow[];
  noted: AttendanceEntry[];
  /** What was typed could not be kept. */
  onRefused: (failure: Failure) => void;
  onImported: () => void;
}

/** "24 Agu" under the number of the session. */
const dayOf = (date: string) => formatShortDate(date).split(' ').slice(0, 2).join(' ');
const keyOf = (row: AttendanceRow) => row.id;
const tones = { H: 'good', I: 'wait', S: 'wait', A: 'bad' } as const;
const nameLocked = () => 'Nama peserta diubah pada bagian Peserta.';
const readMark = (text: string) => {
  const mark = parseAttendance(text);
  return mark === 'unreadable' ? null : mark;
};

/** Participant by session: a letter marks and goes down. What is typed is kept a moment later. */
export function AttendanceSheet({ training, sessions, people, noted, onRefused, onImported }: Props) {
  const [rows, setRows] = useState(() => rowsOf(people, sessions, noted));
  const [chosenId, setChosenId] = useRemembered<string | null>(`attendance.${training.id}`, null);
  const queue = useMarkSaver(training.id, onRefused);
  // The columns stay the same from key to key, so that only the row that is typed in is drawn anew.
  const heldIds = heldSessions(sessions, rows).join();
  const columns = useMemo((): SheetColumn<AttendanceRow>[] => {
    const held = heldIds === '' ? [] : heldIds.split(',').map(Number);
    return [
      { key: 'name', title: 'Nama', kind: 'text', width: 17, disabled: nameLocked },
      ...sessions.map(
        (session, index): SheetColumn<AttendanceRow> => ({
          key: markKey(session.id),
          title: `P${index + 1}`,
          kind: 'choice',
          options: ATTENDANCE_MARKS,
          quick: true,
          read: readMark,
          width: 4.25,
          tone: (row) => tones[row[markKey(session.id)] as keyof typeof tones],
        }),
      ),
      { key: 'share', title: 'Hadir', kind: 'readonly', width: 5.5, shown: (row) => shareOf(row, held) },
    ];
  }, [sessions, heldIds]);
  const edges = useMemo((): SheetEdges => {
    const ofSessions = sessions.map(({ id, date }) => {
      return [markKey(id), { detail: dayOf(date), total: String(presentIn(rows, id)) }];
    });
    return { name: { detail: 'Usaha' }, ...Object.fromEntries(ofSessions) };
  }, [sessions, rows]);
  const change = useCallback(
    (next: AttendanceRow[]) => {
      queue(changedMarks(rows, next, sessions));
      setRows(next);
    },
    [rows, sessions, queue],
  );
  const chosen = sessions.find((session) => String(session.id) === chosenId) ?? sessions[0];
  const key = chosen ? markKey(chosen.id) : '';
  const fillPresent = () => change(rows.map((row) => (row[key] === null ? { ...row, [key]: 'H' } : row)));
  return (
    <>
      <div className={styles.tools}>
        <Select
          aria-label="Pertemuan"
          allowDeselect={false}
          data={sessions.map((session, index) => ({
            value: String(session.id),
            label: `P${index + 1}, ${dayOf(session.date)}${session.curriculum ? `: ${session.curriculum}` : ''}`,
          }))}
          value={chosen ? String(chosen.id) : null}
          onChange={setChosenId}
          w="22rem"
        />
        <Button
          variant="default"
          leftSection={<IconChecks size="1rem" stroke={1.8} aria-hidden />}
          onClick={fillPresent}
        >
          Isi yang kosong dengan hadir
        </Button>
        <Button variant="default" onClick={() => chosen && trainingPlaces.scan(training.id, chosen.id)}>
          Pindai kartu
        </Button>
        <ImportAttendance trainingId={training.id} onDone={onImported} />
      </div>
      <Sheet
        label="Kehadiran peserta"
        columns={columns}
        edges={edges}
        rows={rows}
        rowKey={keyOf}
        onChange={change}
        footer={<span>H hadir, I izin, S sakit, A alpa</span>}
      />
    </>
  );
}
