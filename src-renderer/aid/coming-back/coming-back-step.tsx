import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { isoDateOf } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { office } from '../../app/office-client.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PaperDialog } from '../../components/paper-dialog.tsx';
import { Split } from '../../components/split.tsx';
import { whoIs } from '../handover/handover-words.ts';
import { aidPlaces } from '../places.ts';
import type { Program } from '../program-answer.ts';
import styles from './coming-back.module.css';
import { EntryBar } from './entry-bar.tsx';
import { findLetters } from './find-letter.ts';
import { LetterGroups } from './letter-groups.tsx';
import { LetterPanel } from './letter-panel.tsx';
import { useSignBack } from './use-sign-back.ts';

type Show = 'missing' | 'back' | 'all';

/** Pengembalian: which signed letters have come back, ticked as fast as they are taken from the pile. */
export function ComingBackStep({ program, rows }: { program: Program; rows: HandoverRow[] }) {
  const [typed, setTyped] = useState('');
  const [show, setShow] = useState<Show>('missing');
  const [date, setDate] = useState<string | null>(() => isoDateOf(new Date()));
  /** Place of the line that Enter ticks; -1 = none yet, so that an Enter too many does nothing. */
  const [place, setPlace] = useState(-1);
  const [open, setOpen] = useState<number | null>(null);
  const [printing, setPrinting] = useState(false);
  const [said, setSaid] = useState('');
  // Ticked just now: they stay in the list until another one is looked at, so that nothing jumps under the hands.
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const signBack = useSignBack(date);
  const refused = refusalOf(program.state, 'sign-back');
  const printed = useMemo(() => rows.filter((row) => row.firstPrintedAt !== null), [rows]);
  const missing = printed.filter((row) => row.signedBackAt === null);
  const shown = useMemo(
    () =>
      findLetters(
        printed.filter(
          (row) =>
            show === 'all' ||
            (show === 'back') === (row.signedBackAt !== null) ||
            (show === 'missing' && ticked.has(row.recipientId)),
        ),
        typed,
      ),
    [printed, show, ticked, typed],
  );
  const waiting = shown.filter((row) => row.signedBackAt === null);
  const target = place < 0 ? undefined : waiting[Math.min(place, waiting.length - 1)];
  const targetId = target?.recipientId;
  useEffect(() => {
    if (targetId) list.current?.querySelector(`#bast-${targetId}`)?.scrollIntoView({ block: 'nearest' });
  }, [targetId]);

  const latest = useRef(signBack);
  latest.current = signBack;
  const tick = useCallback(async (row: HandoverRow, back: boolean) => {
    setTicked((before) => new Set(before).add(row.recipientId));
    if (await latest.current([row.recipientId], back))
      setSaid(`BAST ${row.letterNumber} ${whoIs(row)} ${back ? 'dicatat kembali' : 'belum kembali'}.`);
  }, []);
  const onTick = useCallback((row: HandoverRow, back: boolean) => void tick(row, back), [tick]);
  const onOpen = useCallback((row: HandoverRow) => setOpen(row.recipientId), []);
  const tickTarget = () => {
    if (!target) {
      setSaid(typed === '' ? '' : `Tidak ada BAST belum kembali yang cocok dengan "${typed}".`);
      return;
    }
    void tick(target, true);
    setTyped('');
    setPlace(-1);
  };
  const view = (next: string) => {
    setShow(next as Show);
    setTicked(new Set());
    setPlace(-1);
  };
  if (printed.length === 0)
    return (
      <EmptyState
        title="Belum ada BAST yang dicetak"
        text="Setelah BAST dicetak dan ditandatangani, kembalinya dicatat di sini satu per satu, dengan pindaian atau fotonya."
        action={<Button onClick={() => aidPlaces.step(program.id, 'bast')}>Ke langkah BAST</Button>}
      />
    );
  const opened = printed.find((row) => row.recipientId === open);
  return (
    <Split
      panelCovers
      panelLabel="BAST kembali"
      panel={
        opened ? (
          <LetterPanel
            key={opened.recipientId}
            row={opened}
            refused={refused}
            onClose={() => setOpen(null)}
          />
        ) : null
      }
    >
      {refused ? <p className={styles.refused}>{refused}</p> : null}
      <EntryBar
        typed={typed}
        onType={(next) => {
          setTyped(next);
          setPlace(next === '' ? -1 : 0);
          setSaid('');
        }}
        date={date}
        onDate={setDate}
        disabled={refused !== null}
        onMove={(lines) => setPlace(Math.min(Math.max(0, place + lines), waiting.length - 1))}
        onTick={tickTarget}
      >
        <SegmentedControl
          aria-label="BAST yang tampak"
          value={show}
          onChange={view}
          data={[
            { value: 'missing', label: `Belum kembali (${formatNumber(missing.length)})` },
            { value: 'back', label: `Kembali (${formatNumber(printed.length - missing.length)})` },
            { value: 'all', label: 'Semua' },
          ]}
        />
        <span className={styles.spring} />
        <Button
          variant="default"
          disabled={missing.length === 0}
          leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
          onClick={() => setPrinting(true)}
        >
          Daftar belum kembali
        </Button>
      </EntryBar>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div ref={list} className={styles.list}>
        {shown.length === 0 ? (
          <EmptyState
            title={
              typed === '' && show === 'missing' ? 'Semua BAST sudah kembali' : 'Tidak ada BAST yang cocok'
            }
            text={
              typed === '' && show === 'missing'
                ? 'Pindaian atau foto BAST dapat dilampirkan lewat tampilan Kembali.'
                : 'Ubah yang diketik atau tampilannya.'
            }
          />
        ) : (
          <LetterGroups
            shown={shown}
            printed={printed}
            target={target}
            disabled={refused !== null}
            onTick={onTick}
            onTickAll={(all) => {
              setTicked((before) => new Set([...before, ...all.map((row) => row.recipientId)]));
              void signBack(
                all.map((row) => row.recipientId),
                true,
              );
            }}
            onOpen={onOpen}
          />
        )}
      </div>
      {printing ? (
        <PaperDialog
          title="Daftar BAST belum kembali"
          make={(jobId) => office.handovers.printMissing({ programId: program.id, paperSize: null, jobId })}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </Split>
  );
}
