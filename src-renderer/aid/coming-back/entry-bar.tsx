import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { isoDateOf } from '../../../src-main/rules/dates.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { DateInput } from '../../components/date-input.tsx';
import styles from './coming-back.module.css';

interface Props {
  typed: string;
  onType: (typed: string) => void;
  date: string | null;
  onDate: (date: string | null) => void;
  disabled: boolean;
  /** Moves the target by so many lines. */
  onMove: (lines: number) => void;
  /** Ticks the target. */
  onTick: () => void;
  /** At the right. */
  children: ReactNode;
}

const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** Where letters are ticked by keyboard: type or scan, Enter ticks, and the field is ready for the next. */
export function EntryBar(props: Props) {
  const { typed, onType, date, onDate, disabled, onMove, onTick } = props;
  const input = useRef<HTMLInputElement>(null);
  useCommands({
    search: () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const onKey = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const isEmptySpace = event.key === ' ' && typed === '';
    if (move !== undefined) onMove(move);
    else if (event.key === 'Enter' || isEmptySpace) onTick();
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.entry}>
      <TextInput
        className={styles.typed}
        ref={input}
        label="BAST yang kembali"
        placeholder="Nomor urut, nama, atau pindai nomornya, lalu Enter"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        disabled={disabled}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <div className={styles.day}>
        <DateInput label="Tanggal kembali" notAfter={isoDateOf(new Date())} value={date} onChange={onDate} />
      </div>
      {props.children}
    </div>
  );
}
