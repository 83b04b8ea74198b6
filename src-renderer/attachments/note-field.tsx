import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import styles from './attachments.module.css';

interface Props {
  file: Attachment;
  onNote: (note: string) => void;
}

/** The note of a file, changed in its place: kept on leaving it, by Enter, and with Ctrl+S; Esc gives back the old one. */
export function NoteField({ file, onNote }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const isChanged = typed !== null && typed.trim() !== file.note;
  const keep = () => {
    if (isChanged) onNote(typed.trim());
    setTyped(null);
  };
  // A screen that is left by a key takes no leave of its fields.
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current(), []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || (event.key === 's' && (event.ctrlKey || event.metaKey))) keep();
    if (event.key !== 'Escape' || !isChanged) return;
    event.preventDefault(); // the screen or the large view would close
    setTyped(null);
  };
  return (
    <TextInput
      aria-label={`Keterangan ${file.fileName}`}
      placeholder="Tambah keterangan"
      size="xs"
      maxLength={300}
      classNames={{ input: styles.note }}
      value={typed ?? file.note}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKey}
    />
  );
}
