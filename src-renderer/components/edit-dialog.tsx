import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import { FailureAlert } from './failure-alert.tsx';
import { useFocusReturn } from './use-focus-return.ts';

interface Props {
  title: string;
  onClose: () => void;
  onSave: () => void;
  busy: boolean;
  failure: Failure | null;
  saveLabel?: string;
  /** At the left of the buttons: a ConfirmButton that removes. */
  remove?: ReactNode;
  children: ReactNode;
}

/** A small form over the list it belongs to. Enter in a field or Ctrl+S saves; the focus goes back to where it was. */
export function EditDialog(props: Props) {
  const { title, onClose, onSave, busy, failure, saveLabel = 'Simpan', remove, children } = props;
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        autoComplete="off"
        // What is missing is told under its field, in the words of the office.
        noValidate
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
                {saveLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
