import { ActionIcon, Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import { formatFileSize } from '../../src-main/rules/file-size.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { formatMoment } from '../history/moment.ts';
import styles from './attachments.module.css';
import { NoteField } from './note-field.tsx';
import { Picture } from './picture.tsx';
import type { AttachmentActions } from './use-attachment-actions.ts';

interface Props {
  photos: Attachment[];
  /** The photo that is shown; null = the view is closed. */
  openId: number | null;
  onOpenId: (id: number | null) => void;
  actions: AttachmentActions;
}

/** One photo as large as the window allows; arrows go to its neighbours, Esc closes. */
export function PhotoView({ photos, openId, onOpenId, actions }: Props) {
  const index = photos.findIndex((photo) => photo.id === openId);
  const file = photos[index];
  const go = (steps: number) => {
    const next = photos[index + steps];
    if (file && next) onOpenId(next.id);
  };
  useHotkeys([
    ['ArrowLeft', () => go(-1)],
    ['ArrowRight', () => go(1)],
  ]);
  if (!file) return null;
  // Mantine's own Esc takes the dialog away before the screen behind it hears the key, which would close it as well.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onOpenId(null);
  };
  return (
    <Modal
      opened
      onClose={() => onOpenId(null)}
      closeOnEscape={false}
      onKeyDown={onKey}
      title={<span className={styles.viewTitle}>{file.fileName}</span>}
      size="min(76rem, calc(100vw - 3rem))"
      padding="md"
      yOffset="1.5rem"
    >
      <div className={styles.view}>
        <Step to="sebelumnya" disabled={index === 0} onClick={() => go(-1)}>
          <IconChevronLeft size="1.5rem" stroke={1.6} aria-hidden />
        </Step>
        <div className={styles.large}>
          <Picture key={file.pictureUrl} file={file} alt={file.note || file.fileName} />
        </div>
        <Step to="berikutnya" disabled={index === photos.length - 1} onClick={() => go(1)}>
          <IconChevronRight size="1.5rem" stroke={1.6} aria-hidden />
        </Step>
      </div>
      <div className={styles.viewFoot}>
        <span className="dim">
          {`Foto ${formatNumber(index + 1)} dari ${formatNumber(photos.length)}, ${formatFileSize(file.bytes)}, ditambahkan ${formatMoment(file.addedAt)}`}
        </span>
        <div className={styles.viewNote}>
          <NoteField key={file.id} file={file} onNote={(note) => actions.describe(file, note)} />
        </div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconExternalLink size="1rem" stroke={1.6} aria-hidden />}
          onClick={() => actions.open(file)}
        >
          Buka dengan program lain
        </Button>
      </div>
    </Modal>
  );
}

interface StepProps {
  to: string;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ to, disabled, onClick, children }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="xl"
      aria-label={`Foto ${to}`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
