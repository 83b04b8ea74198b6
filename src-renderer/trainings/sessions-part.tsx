import { Button } from '@mantine/core';
import { IconDoorEnter, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SessionRow } from '../../src-main/contract/trainings.ts';
import { formatShortDate, weekdayName } from '../../src-main/rules/dates.ts';
import { useCommands } from '../app/shortcuts.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { trainingPlaces } from './places.ts';
import { SessionDialog } from './session-dialog.tsx';
import styles from './training-page.module.css';
import type { TrainingAnswer } from './training-page.tsx';

export type EditedSession = Omit<SessionRow, 'id' | 'held' | 'curriculum'> & { id: number | null };

const columnsOf = (trainingId: number): Column<SessionRow>[] => [
  {
    key: 'date',
    head: 'Hari dan tanggal',
    width: 12,
    cell: (row) => `${weekdayName(row.date)}, ${formatShortDate(row.date)}`,
  },
  {
    key: 'hours',
    head: 'Jam',
    width: 8,
    cell: (row) =>
      row.startsAt ? (
        <span className="figures">{[row.startsAt, row.endsAt].filter(Boolean).join('–')}</span>
      ) : (
        <span className="dim">-</span>
      ),
  },
  {
    key: 'curriculum',
    head: 'Kurikulum',
    width: 16,
    grow: 2,
    cell: (row) => row.curriculum ?? <span className="dim">Tanpa kurikulum</span>,
  },
  {
    key: 'place',
    head: 'Tempat',
    width: 10,
    grow: 1,
    cell: (row) => row.place || <span className="dim">-</span>,
  },
  {
    key: 'held',
    head: 'Keadaan',
    width: 8,
    cell: (row) =>
      row.held ? (
        <StatusBadge tone="good">Terlaksana</StatusBadge>
      ) : (
        <StatusBadge tone="quiet">Dijadwalkan</StatusBadge>
      ),
  },
  {
    key: 'scan',
    head: 'Kartu',
    width: 9,
    cell: (row) => (
      <Button
        size="compact-xs"
        variant="subtle"
        tabIndex={-1}
        leftSection={<IconDoorEnter size="0.875rem" stroke={1.8} aria-hidden />}
        onClick={() => trainingPlaces.scan(trainingId, row.id)}
      >
        Pindai
      </Button>
    ),
  },
];

const keyOf = (row: SessionRow) => row.id;

/** The days of a training, each with its curriculum. */
export function SessionsPart({ answer: { training, sessions } }: { answer: TrainingAnswer }) {
  const [edited, setEdited] = useState<EditedSession | null>(null);
  const columns = useMemo(() => columnsOf(training.id), [training.id]);
  const create = () => {
    const last = sessions.at(-1);
    // The next curriculum that has no session yet is what most likely comes next, at the hours of the last.
    const taught = new Set(sessions.map((one) => one.curriculumId));
    const next = training.curricula.find((one) => !taught.has(one.id));
    setEdited({
      id: null,
      trainingId: training.id,
      curriculumId: next?.id ?? null,
      date: '',
      startsAt: last?.startsAt ?? '08:00',
      endsAt: last?.endsAt ?? '',
      place: last?.place ?? '',
    });
  };
  useCommands({ new: create });
  const button = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={create}>
      Pertemuan baru
    </Button>
  );
  return (
    <>
      <div className={styles.tools}>{button}</div>
      <DataTable
        label="Daftar pertemuan"
        columns={columns}
        rows={sessions}
        rowKey={keyOf}
        onOpen={({ held: _held, curriculum: _curriculum, ...session }) => setEdited(session)}
        empty={
          <EmptyState
            title="Belum ada pertemuan"
            text={`Jadwalkan hari-hari pelatihan. ${training.curricula.length} kurikulum direncanakan.`}
            action={button}
          />
        }
        footer={<span>Enter atau klik dua kali mengubah pertemuan.</span>}
      />
      {edited ? (
        <SessionDialog session={edited} curricula={training.curricula} onClose={() => setEdited(null)} />
      ) : null}
    </>
  );
}
