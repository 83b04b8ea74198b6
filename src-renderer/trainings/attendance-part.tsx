import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import { useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { tellFailure } from '../components/tell.tsx';
import { AttendanceSheet } from './attendance-sheet.tsx';
import { trainingPlaces } from './places.ts';
import type { TrainingAnswer } from './training-page.tsx';

/** Attendance, once there is somebody and a day to note it for. */
export function AttendancePart({ answer: { training, sessions, participants } }: { answer: TrainingAnswer }) {
  const { data, failure, reload, refreshing } = useAnswer(
    'attendance',
    'marks',
    { trainingId: training.id },
    { keep: false },
  );
  // The sheet begins with what is noted now, not with what an earlier look at it had left in memory; from then on it
  // knows itself what is typed into it. After a refusal and after an import it begins anew.
  const isFresh = useRef(false);
  const [turn, setTurn] = useState(0);
  if (!refreshing) isFresh.current = true;
  const beginAnew = (refused?: Failure) => {
    if (refused) tellFailure(refused.message);
    isFresh.current = false;
    reload();
    setTurn((before) => before + 1);
  };
  const people = participants.filter((one) => one.standing === 'peserta');
  if (failure) return <FailureAlert failure={failure} onRetry={reload} />;
  if (!data || !isFresh.current) return <LoadingScreen />;
  if (sessions.length > 0 && people.length > 0)
    return (
      <AttendanceSheet
        key={turn}
        training={training}
        sessions={sessions}
        people={people}
        noted={data}
        onRefused={beginAnew}
        onImported={() => beginAnew()}
      />
    );
  const noSession = sessions.length === 0;
  return (
    <EmptyState
      title={noSession ? 'Belum ada pertemuan' : 'Belum ada peserta'}
      text="Kehadiran dicatat tiap peserta pada tiap pertemuan."
      action={
        <Button onClick={() => trainingPlaces.part(training.id, noSession ? 'pertemuan' : 'peserta')}>
          {noSession ? 'Jadwalkan pertemuan' : 'Tambah peserta'}
        </Button>
      }
    />
  );
}
