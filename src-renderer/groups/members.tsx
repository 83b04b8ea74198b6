import { ActionIcon, Input } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { BusinessFinder } from '../components/business-finder.tsx';
import { FormSection } from '../components/form-section.tsx';
import styles from './group-form.module.css';

interface Props {
  memberIds: number[];
  /** Rows of the members, and perhaps of more. */
  known: BusinessRow[];
  error?: string;
  onAdd: (business: BusinessRow) => void;
  onRemove: (id: number) => void;
}

export const placeOf = (row: Pick<BusinessRow, 'businessName' | 'villageName' | 'districtName'>): string =>
  [row.businessName, row.villageName, row.districtName ? `Kec. ${row.districtName}` : '']
    .filter(Boolean)
    .join(', ');

/** The members: found in the register, in the order in which they were added. */
export function Members({ memberIds, known, error, onAdd, onRemove }: Props) {
  const byId = useMemo(() => new Map(known.map((row) => [row.id, row])), [known]);
  return (
    <FormSection title={`Anggota (${formatNumber(memberIds.length)})`} columns={1}>
      <BusinessFinder label="Tambah anggota" exceptIds={memberIds} onPick={onAdd} />
      {error ? <Input.Error>{error}</Input.Error> : null}
      {memberIds.length === 0 ? (
        <p className={styles.none}>Belum ada anggota. Cari pelaku usaha di atas, lalu tekan Enter.</p>
      ) : (
        <ul className={styles.members}>
          {memberIds.map((id) => {
            const row = byId.get(id);
            return (
              <li key={id}>
                <div className={styles.who}>
                  <strong>{row?.ownerName ?? `Pelaku usaha nomor ${id}`}</strong>
                  <span>{row ? placeOf(row) : 'Ditambahkan sebelum program ditutup'}</span>
                </div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  onClick={() => onRemove(id)}
                  aria-label={`Keluarkan ${row?.ownerName ?? id} dari kelompok`}
                >
                  <IconX size="1rem" stroke={1.8} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
    </FormSection>
  );
}
