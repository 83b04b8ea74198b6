import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import { FailureAlert } from '../components/failure-alert.tsx';

interface Props {
  title: string;
  onClose: () => void;
  onSave: () => void;
  busy: boolean;
  failure: Failure | null;
  /** At the left of the buttons: a ConfirmButton that removes. */
  remove?: ReactNode;
  children: ReactNode;
}

/** A small form over the list it belongs to. Enter in a field or Ctrl+S saves. */
export function EditDialog({ title, onClose, onSave, busy, failure, remove, children }: Props) {
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || !['s', 'Enter'].includes(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
          onSave();
        }}
      >
        <Stack gap="sm">
          {children}
          <FailureAlert failure={failure} />
          <Group justify="space-between" mt="xs">
            <div>{remove}</div>
            <Group gap="xs">
              <Button variant="subtle" color="gray" onClick={onClose}>
                Batal
              </Button>
              <Button type="submit" loading={busy}>
                Simpan
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
