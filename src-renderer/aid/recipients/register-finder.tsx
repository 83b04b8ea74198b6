import { Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { useAction } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import styles from './add-recipient.module.css';
import { type Candidate, type CandidateKind, CandidateList } from './candidate-list.tsx';
import { useCandidates } from './use-candidates.ts';

interface Props {
  programId: number;
  all: RecipientRow[];
  onAdded: (recipientId: number) => void;
}

/** Always there, opened and closed: a dialog that vanished at once would leave its Esc to the panel behind it. */
export function AddRecipient({ opened, onClose, ...rest }: Props & { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Tambah penerima"
      size="42rem"
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Finder {...rest} />
    </Modal>
  );
}

/** Finds businesses or groups and makes them recipients; stays open, because rarely only one is added. */
function Finder({ programId, all, onAdded }: Props) {
  const [kind, setKind] = useState<CandidateKind>('business');
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 150);
  const [active, setActive] = useState(0);
  const found = useCandidates(kind, settled, all);
  const add = useAction('aid', 'addRecipient', { invalidates: ['aid', 'recaps'] });
  const choose = async (candidate: Candidate) => {
    if (candidate.taken || add.busy) return;
    const result = await add.run({
      programId,
      businessId: kind === 'business' ? candidate.id : null,
      groupId: kind === 'group' ? candidate.id : null,
    });
    if (!result.ok) return;
    tellDone(`${candidate.name} menjadi penerima.`);
    onAdded(result.value.id);
  };
  const last = found.candidates.length - 1;
  const at = Math.min(active, Math.max(0, last));
  return (
    <div className={styles.body}>
      <div className={styles.tools}>
        <SegmentedControl
          value={kind}
          onChange={(value) => {
            setKind(value as CandidateKind);
            setActive(0);
          }}
          data={[
            { value: 'business', label: 'Pelaku Usaha' },
            { value: 'group', label: 'Kelompok' },
          ]}
        />
        <TextInput
          data-autofocus
          className={styles.search}
          leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
          placeholder="Nama, usaha, desa, atau NIK"
          aria-label="Cari calon penerima"
          role="combobox"
          aria-expanded
          aria-controls="calon-penerima"
          aria-activedescendant={last >= 0 ? `calon-${at}` : undefined}
          value={search}
          maxLength={100}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            const chosen = found.candidates[at];
            if (move !== 0) setActive(Math.min(last, Math.max(0, at + move)));
            else if (event.key === 'Enter' && chosen) void choose(chosen);
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <FailureAlert failure={add.failure ?? found.failure} />
      <CandidateList
        candidates={found.candidates}
        active={at}
        loading={found.loading}
        onChoose={(candidate) => void choose(candidate)}
      />
      <p className="dim">
        Panah memilih, Enter menambahkan, Esc menutup. Yang belum terdaftar dicatat dahulu di Pelaku Usaha
        atau Kelompok.
      </p>
    </div>
  );
}
