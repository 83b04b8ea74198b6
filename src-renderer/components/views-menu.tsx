import { ActionIcon, Button, Modal, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useAction, useAnswer } from '../app/use-office.ts';
import { confirmDestructive } from './confirm.tsx';
import { FailureAlert } from './failure-alert.tsx';
import { tellDone, tellFailure } from './tell.tsx';
import styles from './views-menu.module.css';

/** What differs between the screens that keep views. */
export interface ViewWords {
  screen: 'businesses' | 'recap';
  /** "tampilan", "rekap". */
  noun: string;
  /** What is kept, where nothing is yet. */
  purpose: string;
  /** What a removal leaves alone. */
  onlyThis: string;
  example: string;
}

interface Props<View> {
  words: ViewWords;
  /** What the screen shows now. */
  current: () => View;
  /** Null where another version of the program wrote it. */
  read: (content: string) => View | null;
  onOpen: (view: View) => void;
}

const capital = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1);

/** Views of a screen under a name: kept for everybody at this office, opened, replaced and removed. */
export function ViewsMenu<View>({ words, current, read, onOpen }: Props<View>) {
  const { screen, noun } = words;
  const saved = `${capital(noun)} tersimpan`;
  const [isOpen, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const { data: views = [] } = useAnswer('views', 'list', { screen });
  const remove = useAction('views', 'remove');
  const open = (name: string, content: string) => {
    const view = read(content);
    setOpen(false);
    if (view) onOpen(view);
    else tellFailure(`"${name}" dibuat oleh versi lain dan tidak dapat dibuka.`);
  };
  const ask = async (id: number, name: string) => {
    setOpen(false);
    const title = `Hapus ${noun} "${name}"?`;
    const text = words.onlyThis;
    if (await confirmDestructive({ title, text, confirmLabel: 'Hapus' })) await remove.run({ id });
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width="17rem" trapFocus>
        <Popover.Target>
          <ActionIcon
            variant="default"
            size="2rem"
            aria-label={saved}
            title={saved}
            onClick={() => setOpen(!isOpen)}
          >
            <IconBookmark size="1.125rem" stroke={1.8} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={styles.box}>
          {views.length === 0 ? (
            <p className="dim">{words.purpose}</p>
          ) : (
            <ul className={styles.list} aria-label={saved}>
              {views.map(({ id, name, content }) => (
                <li key={id}>
                  <UnstyledButton className={styles.view} onClick={() => open(name, content)}>
                    {name}
                  </UnstyledButton>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    aria-label={`Hapus ${noun} ${name}`}
                    onClick={() => void ask(id, name)}
                  >
                    <IconTrash size="0.875rem" stroke={1.8} />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          )}
          <Button
            size="xs"
            variant="light"
            onClick={() => {
              setOpen(false);
              setNaming(true);
            }}
          >
            Simpan {noun} ini …
          </Button>
        </Popover.Dropdown>
      </Popover>
      {naming ? (
        <NameDialog
          words={words}
          current={current}
          names={views.map(({ name }) => name)}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}

interface NameProps {
  words: ViewWords;
  current: () => unknown;
  names: string[];
  onClose: () => void;
}

function NameDialog({ words, current, names, onClose }: NameProps) {
  const { screen, noun } = words;
  const [name, setName] = useState('');
  const isKnown = names.some((known) => known.toLowerCase() === name.trim().toLowerCase());
  const save = useAction('views', 'save', {
    onDone: () => {
      tellDone(`${capital(noun)} "${name.trim()}" disimpan.`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run({ screen, name, content: JSON.stringify(current()) });
  };
  return (
    <Modal opened onClose={onClose} title={`Simpan ${noun}`}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={`Nama ${noun}`}
          placeholder={`Misalnya: ${words.example}`}
          description={isKnown ? `Sudah ada ${noun} dengan nama ini; isinya akan diganti.` : undefined}
          value={name}
          error={save.fieldError('name')}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        {save.failure && !save.fieldError('name') ? <FailureAlert failure={save.failure} /> : null}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={save.busy} disabled={name.trim() === ''}>
            Simpan
          </Button>
        </div>
      </form>
    </Modal>
  );
}
