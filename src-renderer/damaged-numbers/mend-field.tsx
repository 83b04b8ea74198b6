import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import type { InputOf } from '../app/procedure-types.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { genderWords } from '../businesses/business-words.ts';
import styles from './damaged.module.css';
import type { LineProps } from './damaged-line.tsx';

/** The field of the open row: what is typed is read aloud; Enter saves and goes on, an unchanged one is left as it is. */
export function MendField({
  kind,
  row,
  isPhone,
  onMove,
  onClose,
  onMended,
}: LineProps & { isPhone: boolean }) {
  const before = isPhone ? row.phone : (row.nik ?? '');
  const [text, setText] = useState(before);
  const queries = useQueryClient();
  const mend = useAction('damagedNumbers', 'mend', { invalidates: ['businesses', 'duplicates'] });
  const [asked] = useDebouncedValue(text, 150);
  const reading = useAnswer(
    'regions',
    'readNik',
    { nik: asked.slice(0, 60), gender: row.gender, birthDate: row.birthDate },
    { enabled: !isPhone && asked.trim().length > 0 },
  ).data;
  const isRead = !isPhone && asked === text && text.trim() !== '';

  /** While this one is being saved: what is pressed meanwhile, so many rows further or leave, is done after it. */
  const pressed = useRef<{ rows: number; leaves: boolean } | null>(null);
  const save = async (given: Omit<InputOf<'damagedNumbers', 'mend'>, 'id'>) => {
    if (pressed.current) return;
    const meanwhile = { rows: 0, leaves: false };
    pressed.current = meanwhile;
    const saved = await mend.run({ id: row.id, ...given });
    pressed.current = null;
    if (!saved.ok) return;
    void queries.invalidateQueries({ queryKey: ['damagedNumbers', 'counts'] });
    onMended(saved.value.row);
    if (meanwhile.leaves) onClose();
    else onMove(1 + meanwhile.rows);
  };
  const byNik =
    kind === 'nik-gender' && row.nikGender
      ? { words: genderWords[row.nikGender], given: { gender: row.nikGender } }
      : kind === 'nik-birthdate' && row.nikBirthDate
        ? { words: formatShortDate(row.nikBirthDate), given: { birthDate: row.nikBirthDate } }
        : null;
  const takeNik = byNik && text === before ? () => void save(byNik.given) : undefined;
  useCommands({ 'save-next': takeNik });

  const move = (rows: number) => {
    if (pressed.current) pressed.current.rows += rows;
    else onMove(rows);
  };
  const leave = () => {
    if (pressed.current) pressed.current.leaves = true;
    else onClose();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does: Record<string, (() => void) | undefined> = {
      Enter: () => {
        if (pressed.current || text.trim() === before.trim()) move(1);
        else void save(isPhone ? { phone: text } : { nik: text });
      },
      Escape: leave,
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
    };
    const action = does[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const failed = mend.fieldError(isPhone ? 'phone' : 'nik') ?? mend.failure?.message;
  return (
    <div className={styles.mend}>
      <TextInput
        autoFocus
        size="sm"
        aria-label={`${isPhone ? 'Telepon' : 'NIK'} ${row.ownerName}`}
        value={text}
        error={failed}
        inputMode={isPhone ? 'tel' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.currentTarget.value);
          mend.forget();
        }}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKey}
      />
      <div className={styles.reading} aria-live="polite">
        {isRead && reading?.aloud ? <p>{reading.aloud}</p> : null}
        {isRead && !failed
          ? reading?.problems.map((problem) => (
              <p key={problem.code} data-severity={problem.severity}>
                {problem.message}
              </p>
            ))
          : null}
      </div>
      {byNik ? (
        <Button
          size="compact-sm"
          variant="light"
          disabled={mend.busy || takeNik === undefined}
          onClick={takeNik}
          rightSection={<span className={styles.key}>Ctrl Enter</span>}
        >
          Pakai menurut NIK: {byNik.words}
        </Button>
      ) : null}
    </div>
  );
}
