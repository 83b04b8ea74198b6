import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import styles from './column-chooser.module.css';

interface Props<Key extends string> {
  /** Every column with its name, in the order of a form. */
  all: { key: Key; head: string }[];
  /** Those that are shown, in their order. */
  shown: Key[];
  onChange: (shown: Key[]) => void;
  onReset: () => void;
}

/** Which columns a list shows, and in what order. One column always stays. */
export function ColumnChooser<Key extends string>({ all, shown, onChange, onReset }: Props<Key>) {
  const headOf = (key: Key) => all.find((column) => column.key === key)?.head ?? key;
  const hidden = all.filter((column) => !shown.includes(column.key));
  const move = (index: number, by: number) => {
    const next = [...shown];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <Popover position="bottom-end" shadow="md" width="17rem" trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size="2rem" aria-label="Kolom" title="Kolom">
          <IconColumns3 size="1.125rem" stroke={1.8} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.box}>
        <ul className={styles.list} aria-label="Kolom yang tampil">
          {shown.map((key, index) => (
            <li key={key}>
              <Checkbox
                size="xs"
                checked
                disabled={shown.length === 1}
                label={headOf(key)}
                onChange={() => onChange(shown.filter((one) => one !== key))}
              />
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                disabled={index === 0}
                onClick={() => move(index, -1)}
                aria-label={`${headOf(key)} ke depan`}
              >
                <IconChevronUp size="0.875rem" />
              </ActionIcon>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                disabled={index === shown.length - 1}
                onClick={() => move(index, 1)}
                aria-label={`${headOf(key)} ke belakang`}
              >
                <IconChevronDown size="0.875rem" />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {hidden.length > 0 ? (
          <ul className={styles.list} aria-label="Kolom lain">
            {hidden.map((column) => (
              <li key={column.key}>
                <Checkbox
                  size="xs"
                  checked={false}
                  label={column.head}
                  onChange={() => onChange([...shown, column.key])}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <Button size="xs" variant="subtle" onClick={onReset}>
          Susunan semula
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
