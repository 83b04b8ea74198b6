import { TextInput, Tooltip } from '@mantine/core';
import { IconArrowsJoin, IconCheck, IconPencil } from '@tabler/icons-react';
import {
  type Choice,
  type ComparedField,
  joinTexts,
  type Side,
  shownValue,
  specOf,
} from './compared-fields.ts';
import styles from './duplicates.module.css';

interface Props {
  field: ComparedField;
  first: Side;
  second: Side;
  choice: Choice;
  isDifferent: boolean;
  /** Where Enter goes to from the list. */
  isFirst: boolean;
  onChoose: (choice: Choice) => void;
  error: string | undefined;
}

/** One field of both: a click or Enter takes a value; the pencil lets another be typed; some can be kept both. */
export function FieldRow({ field, first, second, choice, isDifferent, isFirst, onChoose, error }: Props) {
  const { label, typed, joint } = specOf(field);
  const values = { first: shownValue(first, field), second: shownValue(second, field) };
  const isTyped = choice.from === 'typed';
  const startTyping = () =>
    onChoose({
      from: 'typed',
      text:
        choice.from === 'both' && joint
          ? joinTexts(values.first, values.second, joint)
          : choice.from === 'typed'
            ? choice.text
            : values[choice.from === 'second' ? 'second' : 'first'],
    });
  return (
    <div className={styles.field} data-differs={isDifferent || undefined}>
      <span className={styles.label}>
        {label}
        {isDifferent ? <span className={styles.srOnly}> berbeda</span> : null}
      </span>
      {(['first', 'second'] as const).map((from) => {
        const isChosen = choice.from === from || choice.from === 'both';
        return (
          <button
            key={from}
            type="button"
            className={styles.value}
            data-chosen={isChosen || undefined}
            data-first-choice={(isFirst && from === 'first') || undefined}
            aria-pressed={isChosen}
            aria-label={`${label}: ${values[from] || 'kosong'}`}
            onClick={() => onChoose({ from })}
          >
            <span className="figures">{values[from] || <span className="dim">-</span>}</span>
            {isChosen && isDifferent ? <IconCheck size="0.875rem" stroke={2.2} aria-hidden /> : null}
          </button>
        );
      })}
      <span className={styles.tools}>
        {joint !== undefined && isDifferent ? (
          <Tooltip label="Simpan keduanya">
            <button
              type="button"
              className={styles.tool}
              aria-pressed={choice.from === 'both'}
              aria-label={`Simpan keduanya: ${label}`}
              onClick={() => onChoose({ from: 'both' })}
            >
              <IconArrowsJoin size="0.9375rem" stroke={1.8} aria-hidden />
            </button>
          </Tooltip>
        ) : null}
        {typed ? (
          <Tooltip label="Ketik isian lain">
            <button
              type="button"
              className={styles.tool}
              aria-pressed={isTyped}
              aria-label={`Ketik isian lain: ${label}`}
              onClick={startTyping}
            >
              <IconPencil size="0.9375rem" stroke={1.8} aria-hidden />
            </button>
          </Tooltip>
        ) : null}
      </span>
      {isTyped || error ? (
        <TextInput
          className={styles.typed}
          aria-label={`${label} yang disimpan`}
          autoFocus
          value={isTyped ? choice.text : values[choice.from === 'second' ? 'second' : 'first']}
          error={error}
          onChange={(event) => onChoose({ from: 'typed', text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onChoose({ from: values.first === '' ? 'second' : 'first' });
          }}
        />
      ) : null}
    </div>
  );
}
