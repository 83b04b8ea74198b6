import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ParticipantRow } from '../../src-main/contract/trainings.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { PARTICIPANT_STANDINGS } from '../../src-main/rules/training.ts';
import { useCommands } from '../app/shortcuts.ts';
import { BusinessFinder } from '../components/business-finder.tsx';
import { DataTable, type RowKey } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChip, FilterChips } from '../components/filter-chips.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { Split } from '../components/split.tsx';
import { wordsMatch } from '../components/words-match.ts';
import { participantColumns } from './participant-columns.tsx';
import { blankParticipant, type EditedParticipant, ParticipantPanel } from './participant-panel.tsx';
import styles from './training-page.module.css';
import type { TrainingAnswer } from './training-page.tsx';
import { standingWords } from './training-words.ts';
import { useStanding } from './use-standing.tsx';

const keyOf = (row: ParticipantRow) => row.id;
const standingOptions = PARTICIPANT_STANDINGS.map((value) => ({ value, label: standingWords[value].word }));

/** People of a training: from the register, workers of its businesses, and guests. */
export function ParticipantsPart({ answer: { training, row, participants } }: { answer: TrainingAnswer }) {
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<RowKey>>(new Set());
  const [edited, setEdited] = useState<EditedParticipant | null>(null);
  const shown = useMemo(
    () =>
      participants.filter(
        (one) =>
          (standing === null || one.standing === standing) &&
          wordsMatch(search, `${one.name} ${one.organisation} ${one.address} ${one.nik ?? ''} ${one.phone}`),
      ),
    [participants, standing, search],
  );
  const change = useStanding(training.id, () => setSelected(new Set()));
  const chosen = participants.filter((one) => selected.has(one.id));
  const addGuest = () => setEdited(blankParticipant(training.id));
  useCommands({ new: addGuest, close: edited ? () => setEdited(null) : undefined });
  const owners = participants.flatMap((one) =>
    one.role === 'pemilik' && one.businessId ? [one.businessId] : [],
  );
  const quota = training.quota === null ? '' : ` dari kuota ${formatNumber(training.quota)}`;
  return (
    <Split
      panelLabel="Peserta"
      panelCovers
      panel={
        edited ? (
          <ParticipantPanel key={edited.id ?? 'new'} participant={edited} onClose={() => setEdited(null)} />
        ) : undefined
      }
    >
      <div className={styles.tools}>
        <div className={styles.grow}>
          <BusinessFinder
            label="Tambah peserta dari data pelaku usaha"
            exceptIds={owners}
            onPick={(business) => setEdited(blankParticipant(training.id, business))}
          />
        </div>
        <Button
          variant="default"
          leftSection={<IconUserPlus size="1rem" stroke={1.8} aria-hidden />}
          onClick={addGuest}
        >
          Tambah tamu
        </Button>
      </div>
      <div className={styles.tools}>
        <SearchBox
          value={search}
          onChange={setSearch}
          label="Cari peserta"
          placeholder="Nama, usaha, alamat …"
        />
        <FilterChips onClear={standing ? () => setStanding(null) : undefined}>
          <FilterChip label="Kedudukan" value={standing} onChange={setStanding} options={standingOptions} />
        </FilterChips>
        {chosen.length > 0 ? (
          <Menu>
            <Menu.Target>
              <Button
                variant="light"
                size="compact-sm"
                rightSection={<IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
              >
                Jadikan ({formatNumber(chosen.length)})
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {standingOptions.map(({ value, label }) => (
                <Menu.Item key={value} onClick={() => change.ask(chosen, value)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      {change.dialog}
      <DataTable
        label="Daftar peserta"
        columns={participantColumns}
        rows={shown}
        rowKey={keyOf}
        selected={selected}
        onSelect={setSelected}
        onOpen={(one) =>
          setEdited({
            ...one,
            nik: one.nik ?? '',
            institution: one.businessId === null ? one.organisation : '',
            trainingId: training.id,
          })
        }
        rememberAs="participants"
        rowHeight={2.75}
        empty={
          participants.length === 0 ? (
            <EmptyState
              title="Belum ada peserta"
              text="Cari pelaku usaha di atas lalu tekan Enter, atau tambah tamu yang belum terdata."
            />
          ) : (
            <EmptyState title="Tidak ada yang cocok" text="Ubah pencarian atau hapus saringan." />
          )
        }
        footer={
          <span>
            <strong>{formatNumber(row.participants)}</strong> peserta{quota}
            {row.candidates > 0 ? `, ${formatNumber(row.candidates)} calon dan terpilih` : ''}. Enter
            mengubah; spasi memilih.
          </span>
        }
      />
    </Split>
  );
}
