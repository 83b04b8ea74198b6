import { ActionIcon, Button, Modal, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { BusinessView } from '../../src-main/contract/business-list.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { readView } from './read-view.ts';
import styles from './views-menu.module.css';

interface Props {
  /** What the list shows now. */
  current: () => BusinessView;
  onOpen: (view: BusinessView) => void;
}

/** Saved views: filter, columns and order under a name. */
export function ViewsMenu({ current, onOpen }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const { data: views = [] } = useAnswer('views', 'list', { screen: 'businesses' });
  const remove = useAction('views', 'remove');
  const open = (name: string, content: string) => {
    const view = readView(content);
    setOpen(false);
    if (view) onOpen(view);
    else tellFailure(`Tampilan "${name}" dibuat oleh versi lain dan tidak dapat dibuka.`);
  };
  const ask = async (id: number, name: string) => {
    setOpen(false);
    const title = `Hapus tampilan "${name}"?`;
    const text = 'Hanya susunan saringan dan kolomnya yang dihapus; data pelaku usaha tidak berubah.';
    if (await confirmDestructive({ title, text, confirmLabel: 'Hapus' })) await remove.run({ id });
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width="17rem" trapFocus>
        <Popover.Target>
          <ActionIcon
            variant="default"
            size="2rem"
            aria-label="Tampilan tersimpan"
            title="Tampilan tersimpan"
            onClick={() => setOpen(!isOpen)}
          >
            <IconBookmark size="1.125rem" stroke={1.8} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={styles.box}>
          {views.length === 0 ? (
            <p className="dim">Simpan saringan, kolom, dan urutan yang sering dipakai dengan sebuah nama.</p>
          ) : (
            <ul className={styles.list} aria-label="Tampilan tersimpan">
              {views.map(({ id, name, content }) => (
                <li key={id}>
                  <UnstyledButton className={styles.view} onClick={() => open(name, content)}>
                    {name}
                  </UnstyledButton>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    aria-label={`Hapus tampilan ${name}`}
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
            Simpan tampilan ini …
          </Button>
        </Popover.Dropdown>
      </Popover>
      {naming ? (
        <NameDialog
          current={current}
          names={views.map(({ name }) => name)}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}

function NameDialog({
  current,
  names,
  onClose,
}: {
  current: () => BusinessView;
  names: string[];
  onClose: () => void;
}) {
  const [name, setName] = useState('');
  const isKnown = names.some((known) => known.toLowerCase() === name.trim().toLowerCase());
  const save = useAction('views', 'save', {
    onDone: () => {
      tellDone(`Tampilan "${name.trim()}" disimpan.`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run({ screen: 'businesses', name, content: JSON.stringify(current()) });
  };
  return (
    <Modal opened onClose={onClose} title="Simpan tampilan">
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label="Nama tampilan"
          placeholder="Misalnya: Gula Kecamatan Mrebet"
          description={isKnown ? 'Tampilan dengan nama ini akan diganti.' : undefined}
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
