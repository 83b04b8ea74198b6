import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction } from '../../app/use-office.ts';
import { DataList } from '../../components/data-list.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../../components/panel-parts.tsx';
import { tellDone } from '../../components/tell.tsx';
import { placeOf } from '../recipient-status.ts';
import { shownName } from './sheet-rows.ts';
import { lastPlace } from './use-promote.ts';

interface Props {
  candidate: CandidateRow;
  /** From 0, in its list of so many. */
  place: number;
  count: number;
  locked: string | null;
  onMove: (by: number) => void;
  onPromote: () => void;
  onClose: () => void;
}

/** One candidate: the reason of the choice, its place on the list, and what may become of it. */
export function CandidatePanel({ candidate, place, count, locked, onMove, onPromote, onClose }: Props) {
  const [reason, setReason] = useState(candidate.reason);
  const who = shownName(candidate);
  const save = useAction('aid', 'saveCandidate', { onDone: () => tellDone(`Alasan ${who} disimpan.`) });
  const move = useAction('aid', 'moveCandidates');
  const remove = useAction('aid', 'removeCandidate', {
    onDone: () => {
      tellDone(`${who} dihapus dari daftar.`);
      onClose();
    },
  });
  const other = candidate.standing === 'calon' ? 'cadangan' : 'calon';
  const isDirty = reason.trim() !== candidate.reason;
  const saveReason = () => {
    if (isDirty && locked === null) void save.run({ id: candidate.id, reason });
  };
  useCommands({ save: saveReason, close: onClose });
  return (
    <>
      <PanelHead title={who} onClose={onClose} />
      <PanelBody>
        <DataList
          items={[
            candidate.groupId === null
              ? ['Usaha', candidate.organisation]
              : ['Ketua kelompok', candidate.name],
            ['NIK', candidate.nik],
            ['Alamat', placeOf(candidate)],
            ['Urutan', `${place + 1} dari ${count}`],
          ]}
        />
        <Textarea
          label="Alasan dipilih"
          description="Ikut tersimpan pada penerima bila dijadikan penerima."
          autosize
          minRows={3}
          maxRows={8}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {locked ? <p className="dim">{locked}</p> : null}
        <FailureAlert failure={save.failure ?? move.failure ?? remove.failure} />
        <Button
          variant="default"
          disabled={locked !== null}
          loading={move.busy}
          onClick={() =>
            void move
              .run({ ids: [candidate.id], standing: other, position: lastPlace })
              .then((moved) => (moved.ok ? onClose() : undefined))
          }
        >
          Pindahkan ke {other}
        </Button>
        <Button
          variant="default"
          disabled={locked !== null || candidate.isRecipient}
          title={candidate.isRecipient ? 'Sudah menjadi penerima' : undefined}
          onClick={onPromote}
        >
          Jadikan penerima
        </Button>
      </PanelBody>
      <PanelFoot>
        <Button
          variant="subtle"
          color="red"
          mr="auto"
          px="xs"
          disabled={locked !== null}
          loading={remove.busy}
          onClick={() => void remove.run({ id: candidate.id })}
        >
          Hapus dari daftar
        </Button>
        <ActionIcon
          variant="default"
          size="2rem"
          aria-label="Naikkan urutan"
          title="Alt+panah atas"
          disabled={locked !== null || place === 0}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size="1rem" aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="2rem"
          aria-label="Turunkan urutan"
          title="Alt+panah bawah"
          disabled={locked !== null || place === count - 1}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size="1rem" aria-hidden />
        </ActionIcon>
        <Button
          px="sm"
          loading={save.busy}
          disabled={!isDirty || locked !== null}
          onClick={saveReason}
          title="Ctrl+S"
        >
          Simpan
        </Button>
      </PanelFoot>
    </>
  );
}
