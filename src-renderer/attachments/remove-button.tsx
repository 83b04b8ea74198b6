import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { titleOf } from './title-of.ts';

interface Props {
  file: Attachment;
  onRemove: () => void;
}

/** Takes a file off, after a question that names it. */
export function RemoveButton({ file, onRemove }: Props) {
  const ask = async () => {
    const sure = await confirmDestructive({
      title: `Hapus ${file.kind} "${file.fileName}"?`,
      text: 'Berkas ini tidak akan tampak lagi di sini. Berkas asli di komputer Anda tidak berubah.',
      confirmLabel: 'Hapus',
    });
    if (sure) onRemove();
  };
  const label = `Hapus ${titleOf(file)}`;
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={() => void ask()}>
        <IconTrash size="1rem" stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
