import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatLongDate, weekdayName } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { beep } from './beep.ts';
import { trainingPlaces } from './places.ts';
import styles from './scan-page.module.css';

type Scan = AnswerOf<'attendance', 'scan'>;
type Shown = { tone: 'good' | 'wait' | 'bad'; name: string; detail: string };

const wordsOf = (scan: Scan): Shown => {
  if (scan.already) return { tone: 'wait', name: scan.name, detail: 'Sudah tercatat hadir.' };
  const late = scan.minutesLate > 0 ? `Terlambat ${formatNumber(scan.minutesLate)} menit.` : 'Tepat waktu.';
  return { tone: scan.minutesLate > 0 ? 'wait' : 'good', name: scan.name, detail: late };
};

/**
 * The screen at the door: a keyboard scanner types a card's code and Enter. The name appears in large letters with a
 * sound; the field keeps the focus, whatever is clicked, so that the next card is read.
 */
export function ScanPage({ id, sessionId }: { id: number; sessionId: number }) {
  const { data, failure, reload } = useAnswer('trainings', 'get', { id });
  const [code, setCode] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [tally, setTally] = useState<Pick<Scan, 'present' | 'participants'> | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const scan = useAction('attendance', 'scan', { invalidates: ['attendance', 'trainings'] });
  useCommands({ close: () => trainingPlaces.part(id, 'kehadiran') });
  useEffect(() => field.current?.focus());
  const read = async () => {
    const typed = code;
    setCode('');
    if (typed.trim() === '') return;
    const result = await scan.run({ sessionId, code: typed.slice(0, 100) });
    if (result.ok) {
      setTally(result.value);
      setShown(wordsOf(result.value));
    } else setShown({ tone: 'bad', name: 'Tidak tercatat', detail: result.error.message });
    beep(result.ok ? (result.value.already ? 'again' : 'good') : 'bad');
  };
  const session = data?.sessions.find((one) => one.id === sessionId);
  const { data: marks } = useAnswer('attendance', 'marks', { trainingId: id });
  const late = (marks ?? [])
    .filter((mark) => mark.sessionId === sessionId && mark.minutesLate > 0)
    .toSorted((a, b) => (b.scannedAt ?? '').localeCompare(a.scannedAt ?? ''))
    .map((mark) => {
      const name = data?.participants.find((one) => one.id === mark.participantId)?.name ?? '';
      return { id: mark.participantId, words: `${name}, ${formatNumber(mark.minutesLate)} menit` };
    });
  return (
    <PageFrame
      header={
        <PageHeader
          title="Pindai kartu"
          detail={
            data && session
              ? `${data.training.title} · ${weekdayName(session.date)}, ${formatLongDate(session.date)}${session.startsAt ? ` pukul ${session.startsAt}` : ''}`
              : undefined
          }
          onBack={() => trainingPlaces.part(id, 'kehadiran')}
        />
      }
    >
      {failure ? <FailureAlert failure={failure} onRetry={reload} /> : null}
      {data ? (
        <div className={styles.door}>
          <TextInput
            ref={field}
            size="lg"
            label="Kode kartu"
            description="Arahkan pemindai ke kartu, atau ketik kodenya lalu Enter."
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void read();
            }}
            onBlur={() => setTimeout(() => field.current?.focus(), 0)}
          />
          <div className={styles.board} data-tone={shown?.tone} role="status" aria-live="assertive">
            <strong>{shown?.name ?? 'Siap memindai'}</strong>
            <span>{shown?.detail ?? 'Nama peserta tampil di sini.'}</span>
          </div>
          <p className={`${styles.tally} figures`}>
            {tally
              ? `${formatNumber(tally.present)} hadir dari ${formatNumber(tally.participants)} peserta`
              : `${formatNumber(data.row.participants)} peserta`}
          </p>
          {late.length > 0 ? (
            <section className={styles.late} aria-label="Yang terlambat">
              <h2>Terlambat {formatNumber(late.length)} peserta</h2>
              <ul>
                {late.map((one) => (
                  <li key={one.id}>{one.words}</li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      ) : (
        <LoadingScreen />
      )}
    </PageFrame>
  );
}
