import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import styles from './attachments.module.css';
import { NoteField } from './note-field.tsx';
import { PhotoView } from './photo-view.tsx';
import { Picture } from './picture.tsx';
import { RemoveButton } from './remove-button.tsx';
import { titleOf } from './title-of.ts';
import type { AttachmentActions } from './use-attachment-actions.ts';

interface Props {
  photos: Attachment[];
  actions: AttachmentActions;
  onRemove: (file: Attachment) => void;
}

/** Photos side by side; one opens large by click or Enter. */
export function PhotoGrid({ photos, actions, onRemove }: Props) {
  const [openId, setOpenId] = useState<number | null>(null);
  return (
    <>
      <ul className={styles.photos} aria-label="Foto">
        {photos.map((file) => (
          <li key={file.id} className={styles.photo}>
            <UnstyledButton
              className={styles.thumbnail}
              aria-label={`Lihat ${titleOf(file)}`}
              onClick={() => setOpenId(file.id)}
            >
              <Picture key={file.pictureUrl} file={file} alt="" />
            </UnstyledButton>
            <NoteField file={file} onNote={(note) => actions.describe(file, note)} />
            <div className={styles.caption}>
              <span className={styles.captionName} title={file.fileName}>
                {file.fileName}
              </span>
              <RemoveButton file={file} onRemove={() => onRemove(file)} />
            </div>
          </li>
        ))}
      </ul>
      <PhotoView photos={photos} openId={openId} onOpenId={setOpenId} actions={actions} />
    </>
  );
}
