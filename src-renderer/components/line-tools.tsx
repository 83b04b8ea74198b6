import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import styles from './line-tools.module.css';

/** The list with one entry moved by a step. */
export const moved = <T,>(list: T[], index: number, step: -1 | 1): T[] => {
  const next = [...list];
  const [entry] = next.splice(index, 1);
  if (entry !== undefined) next.splice(index + step, 0, entry);
  return next;
};

interface Props<T> {
  list: T[];
  index: number;
  /** Names the entry for a screen reader: "Pasal 2". */
  name: string;
  onChange: (list: T[]) => void;
  canRemove?: boolean;
}

/** Up, down, away: for lines and articles whose order is that of the letter. */
export function LineTools<T>({ list, index, name, onChange, canRemove = true }: Props<T>) {
  return (
    <div className={styles.tools}>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={index === 0}
        onClick={() => onChange(moved(list, index, -1))}
        aria-label={`Naikkan ${name}`}
      >
        <IconArrowUp size="1rem" stroke={1.8} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={index === list.length - 1}
        onClick={() => onChange(moved(list, index, 1))}
        aria-label={`Turunkan ${name}`}
      >
        <IconArrowDown size="1rem" stroke={1.8} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={!canRemove}
        onClick={() => onChange(list.filter((_, at) => at !== index))}
        aria-label={`Hapus ${name}`}
      >
        <IconTrash size="1rem" stroke={1.8} />
      </ActionIcon>
    </div>
  );
}
