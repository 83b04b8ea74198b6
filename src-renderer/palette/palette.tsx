import { Kbd, Loader } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FailureAlert } from '../components/failure-alert.tsx';
import { useHurried } from '../components/use-hurried.ts';
import styles from './palette.module.css';
import type { PaletteItem } from './palette-item.ts';
import { noteUse } from './recent.ts';
import { usePaletteItems } from './use-palette-items.ts';

interface Props {
  onClose: () => void;
  onShortcuts: () => void;
}

const listId = 'palet-daftar';
const optionId = (at: number): string => `palet-${at}`;

/**
 * Finds anything by a few letters: records, screens, commands. A dialog of the browser's own, which takes the focus in the
 * same moment: the letters typed right after Ctrl+K are not lost.
 */
export function Palette({ onClose, onShortcuts }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { items, isBehind, failure } = usePaletteItems(text, onShortcuts);
  const marked = Math.min(at, items.length - 1);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    document.getElementById(optionId(marked))?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const take = (item: PaletteItem | undefined) => {
    if (!item) return;
    noteUse(item.key);
    // Gives the focus back to the screen first: the command may put it elsewhere.
    dialog.current?.close();
    onClose();
    item.run();
  };
  const hurry = useHurried(text, isBehind, () => take(items[0]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (items.length > 0) setAt((marked + step + items.length) % items.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      // A record that is marked may be one of the letters before; a screen or a command fits those that stand there now.
      const item = items[marked];
      if (isBehind && !item?.group.match(/^(Layar|Perintah)$/)) hurry();
      else take(item);
    }
  };

  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Cari apa saja" onClose={onClose}>
      <div className={styles.field}>
        <IconSearch size="1.125rem" stroke={1.8} aria-hidden />
        <input
          role="combobox"
          aria-label="Cari data, layar, atau perintah"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? optionId(marked) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder="Nama, usaha, NIK, program, layar, perintah …"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        {isBehind ? <Loader size="xs" /> : <Kbd>Esc</Kbd>}
      </div>
      <FailureAlert failure={failure} />
      <div id={listId} role="listbox" aria-label="Hasil pencarian" className={styles.list}>
        {items.map((item, index) => (
          <Fragment key={`${item.group} ${item.key}`}>
            {item.group === items[index - 1]?.group ? null : (
              <div role="presentation" className={styles.group}>
                {item.group}
              </div>
            )}
            <Line item={item} index={index} isMarked={index === marked} onTake={() => take(item)} />
          </Fragment>
        ))}
      </div>
      {items.length === 0 && !isBehind ? (
        <p className={styles.none} role="status">
          Tidak ada yang cocok. Coba kata lain, atau sebagian NIK.
        </p>
      ) : null}
    </dialog>
  );
}

interface LineProps {
  item: PaletteItem;
  index: number;
  isMarked: boolean;
  onTake: () => void;
}

function Line({ item, index, isMarked, onTake }: LineProps) {
  return (
    <button
      type="button"
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <item.icon size="1.125rem" stroke={1.6} aria-hidden />
      <span className={styles.title}>{item.title}</span>
      {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
      {item.keys ? (
        <span className={styles.keys}>
          {item.keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      ) : null}
    </button>
  );
}
