import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import styles from './attachments.module.css';

/** A photo, or words where it should be when its content is not there any more. */
export function Picture({ file, alt }: { file: Attachment; alt: string }) {
  const [lost, setLost] = useState(false);
  if (lost || file.pictureUrl === null)
    return (
      <span className={styles.lost}>
        <IconPhotoOff size="1.5rem" stroke={1.5} aria-hidden />
        Foto tidak ditemukan atau rusak
      </span>
    );
  return (
    <img
      src={file.pictureUrl}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setLost(true)}
    />
  );
}
