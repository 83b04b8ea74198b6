import { Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../../src-main/contract/result.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { type Found, type FoundKind, FoundList } from './found-list.tsx';
import styles from './register-finder.module.css';
import { type PlaceOf, useFound } from './use-found.ts';

interface Props {
  /** What a business or group is in the programme already, in words; keep it memoised. */
  placeOf: PlaceOf;
  onChoose: (kind: FoundKind, found: Found) => Promise<void>;
  failure: Failure | null;
  /** Above the search: what goes along with each choice. */
  children?: ReactNode;
}

/** Always there, opened and closed: a dialog that vanished at once would leave its Esc to the panel behind it. */
export function RegisterFinder({
  opened,
  title,
  onClose,
  ...rest
}: Props & { opened: boolean; title: string; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="42rem"
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Finder {...rest} />
    </Modal>
  );
}

/** Finds businesses or groups in the register; stays open, because rarely only one is chosen. */
function Finder({ placeOf, onChoose, failure, children }: Props) {
  const [kind, setKind] = useState<FoundKind>('business');
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 150);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const { found, loading, failure: unfound } = useFound(kind, settled, placeOf);
  const choose = async (one: Found) => {
    if (one.taken !== null || busy) return;
    setBusy(true);
    await onChoose(kind, one);
    setBusy(false);
  };
  const last = found.length - 1;
  const at = Math.min(active, Math.max(0, last));
  return (
    <div className={styles.body}>
      {children}
      <div className={styles.tools}>
        <SegmentedControl
          value={kind}
          onChange={(value) => {
            setKind(value as FoundKind);
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
          aria-controls="hasil-cari"
          aria-activedescendant={last >= 0 ? `hasil-${at}` : undefined}
          value={search}
          maxLength={100}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            const chosen = found[at];
            if (move !== 0) setActive(Math.min(last, Math.max(0, at + move)));
            else if (event.key === 'Enter' && chosen) void choose(chosen);
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <FailureAlert failure={failure ?? unfound} />
      <FoundList found={found} active={at} loading={loading} onChoose={(one) => void choose(one)} />
      <p className="dim">
        Panah memilih, Enter menambahkan, Esc menutup. Yang belum terdaftar dicatat dahulu di Pelaku Usaha
        atau Kelompok.
      </p>
    </div>
  );
}
