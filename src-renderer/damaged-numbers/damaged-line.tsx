import { ActionIcon } from '@mantine/core';
import { IconCircleCheck, IconExternalLink } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { DamagedRow, DamageKind } from '../../src-main/contract/damaged-numbers.ts';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import { goTo } from '../app/navigation.ts';
import { genderWords, spacedNik } from '../businesses/business-words.ts';
import { damageWords } from './damage-words.ts';
import styles from './damaged.module.css';
import { MendField } from './mend-field.tsx';

export interface LineProps {
  kind: DamageKind;
  row: DamagedRow;
  isMended: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** To the row after (1) or before (-1). */
  onMove: (step: number) => void;
  onMended: (row: DamagedRow) => void;
}

/** What stands there now, as far as it helps to mend it. */
function asItIs(kind: DamageKind, row: DamagedRow): string {
  if (kind === 'nik-unreadable') return `tertulis ${row.nikAsWritten}`;
  if (kind === 'phone-unreadable')
    return [`tertulis ${row.phoneAsWritten}`, row.phone && `terbaca ${row.phone}`].filter(Boolean).join(', ');
  if (kind === 'nik-gender' && row.gender) return `tercatat ${genderWords[row.gender].toLowerCase()}`;
  if (kind === 'nik-birthdate' && row.birthDate) return `tercatat lahir ${formatShortDate(row.birthDate)}`;
  if (kind === 'phone-missing') return row.nik ? `NIK ${spacedNik(row.nik)}` : '';
  return row.phone === '' ? '' : `telepon ${row.phone}`;
}

/** One business of the worklist: closed it is one line, open it has the field. */
export function DamagedLine(props: LineProps) {
  const { kind, row, isMended, isOpen, onOpen } = props;
  const line = useRef<HTMLLIElement>(null);
  const isPhone = damageWords[kind].field === 'phone';
  const value = isPhone ? row.phone : row.nik && spacedNik(row.nik);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={line} className={styles.row} data-open={isOpen || undefined} data-mended={isMended || undefined}>
      <button type="button" className={styles.who} onClick={onOpen} tabIndex={isOpen ? -1 : 0}>
        <span>
          <strong>{row.ownerName}</strong>
          {row.businessName ? <span>{row.businessName}</span> : null}
        </span>
        <span className="dim">
          {[row.villageName, row.districtName].filter(Boolean).join(', ') || 'Tanpa desa'}
        </span>
      </button>
      <span className={`${styles.asItIs} figures`}>{asItIs(kind, row)}</span>
      {isOpen ? (
        <MendField {...props} isPhone={isPhone} />
      ) : (
        <button type="button" className={`${styles.now} figures`} onClick={onOpen} tabIndex={-1}>
          {isMended ? (
            <IconCircleCheck size="1rem" stroke={1.9} className={styles.done} aria-label="diperbaiki" />
          ) : null}
          {value || <span className="dim">belum ada</span>}
        </button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        onClick={() => goTo.business(row.id)}
        aria-label={`Buka ${row.ownerName}`}
      >
        <IconExternalLink size="1rem" stroke={1.7} />
      </ActionIcon>
    </li>
  );
}
