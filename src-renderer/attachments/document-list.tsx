import { Anchor } from '@mantine/core';
import {
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Attachment } from '../../src-main/contract/attachments.ts';
import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { formatFileSize } from '../../src-main/rules/file-size.ts';
import styles from './attachments.module.css';
import { NoteField } from './note-field.tsx';
import { RemoveButton } from './remove-button.tsx';
import type { AttachmentActions } from './use-attachment-actions.ts';

const types: Record<string, [words: string, icon: TablerIcon]> = {
  pdf: ['PDF', IconFileTypePdf],
  docx: ['Dokumen Word', IconFileWord],
  odt: ['Dokumen teks', IconFileWord],
  xlsx: ['Buku kerja Excel', IconFileSpreadsheet],
  ods: ['Lembar sebar', IconFileSpreadsheet],
};

interface Props {
  documents: Attachment[];
  actions: AttachmentActions;
  onRemove: (file: Attachment) => void;
}

/** Documents below one another; one opens with the system's program. */
export function DocumentList({ documents, actions, onRemove }: Props) {
  return (
    <ul className={styles.documents} aria-label="Dokumen">
      {documents.map((file) => {
        const ending = file.fileName.split('.').at(-1)?.toLowerCase() ?? '';
        const [words, Icon] = types[ending] ?? ['Teks', IconFileText];
        const added = formatShortDate(isoDateOf(new Date(file.addedAt)));
        return (
          <li key={file.id} className={styles.document}>
            <Icon className={styles.documentIcon} stroke={1.4} aria-hidden />
            <div className={styles.documentName}>
              <Anchor
                component="button"
                type="button"
                fz="sm"
                ta="start"
                aria-label={`Buka ${file.fileName}`}
                onClick={() => actions.open(file)}
              >
                {file.fileName}
              </Anchor>
              <span
                className={styles.documentFacts}
              >{`${words}, ${formatFileSize(file.bytes)}, ${added}`}</span>
            </div>
            <div className={styles.documentNote}>
              <NoteField file={file} onNote={(note) => actions.describe(file, note)} />
            </div>
            <RemoveButton file={file} onRemove={() => onRemove(file)} />
          </li>
        );
      })}
    </ul>
  );
}
