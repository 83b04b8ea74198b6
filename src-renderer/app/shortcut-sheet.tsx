import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import styles from './shortcut-sheet.module.css';
import { shortcutSheet } from './shortcuts.ts';

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Pintasan papan tik" size="lg">
      <dl className={styles.sheet}>
        {shortcutSheet.map((shortcut) => (
          <Fragment key={shortcut.does}>
            <dt>
              {shortcut.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{shortcut.does}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
