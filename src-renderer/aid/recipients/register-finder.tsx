import { Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Failure } from '../../../src-main/contract/result.ts';
import { useTurns } from '../../app/use-turns.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { useHurried } from '../../components/use-hurried.ts';
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
  const { found, loading, refreshing, failure: unfound } = useFound(kind, settled, placeOf);
  const inTurn = useTurns();
  const underWay = useRef(new Set<string>());
  const choose = (one: Found | undefined) => {
    const name = `${kind} ${one?.id}`;
    if (!one || one.taken !== null || underWay.current.has(name)) return;
    underWay.current.add(name);
    inTurn(async () => {
      await onChoose(kind, one);
      underWay.current.delete(name);
    });
  };
  const last = found.length - 1;
  const at = Math.min(active, Math.max(0, last));
  const isBehind = search !== settled || refreshing;
  const hurriedAt = useRef(0);
  const hurry = useHurried(search, isBehind, () => choose(found[hurriedAt.current]));
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
            if (move !== 0) setActive(Math.min(last, Math.max(0, at + move)));
            else if (event.key !== 'Enter') return;
            else if (isBehind) {
              hurriedAt.current = active;
              hurry();
            } else choose(found[at]);
            event.preventDefault();
          }}
        />
      </div>
      <FailureAlert failure={failure ?? unfound} />
      <FoundList found={found} active={at} loading={loading} onChoose={choose} />
      <p className="dim">
        Panah memilih, Enter menambahkan, Esc menutup. Yang belum terdaftar dicatat dahulu di Pelaku Usaha
        atau Kelompok.
      </p>
    </div>
  );
}
