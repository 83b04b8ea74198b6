import { Button, CloseButton } from '@mantine/core';
import { IconPaperclip, IconPhotoPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Attachment, AttachOutcome } from '../../src-main/contract/attachments.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './attachments.module.css';
import { DocumentList } from './document-list.tsx';
import { toSources, useDroppedFiles, usePastedFiles } from './incoming-files.ts';
import { PhotoGrid } from './photo-grid.tsx';
import { titleOf } from './title-of.ts';
import type { AttachmentActions } from './use-attachment-actions.ts';

interface Props {
  /** Undefined until they are known. */
  files: Attachment[] | undefined;
  actions: AttachmentActions;
}

/** The photos and documents of a record: by button, by drag and drop, by paste. */
export function AttachmentSection({ files, actions }: Props) {
  const zone = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState<AttachOutcome['refused']>([]);

  const show = (outcome: AttachOutcome | undefined, before: AttachOutcome['refused'] = []) => {
    setRefused([...before, ...(outcome?.refused ?? [])]);
    if (outcome && outcome.added > 0) tellDone(`${formatNumber(outcome.added)} berkas ditambahkan.`);
  };
  const take = async (incoming: File[]) => {
    const { sources, refused: before } = await toSources(incoming);
    show(sources.length > 0 ? await actions.add(sources) : undefined, before);
  };
  const remove = async (file: Attachment) => {
    if (!(await actions.remove(file))) return;
    tellDone(`${titleOf(file).replace(/^./, (letter) => letter.toUpperCase())} dihapus.`);
    addButton.current?.focus(); // the button that had the focus is gone
  };
  const over = useDroppedFiles(zone, (dropped) => void take(dropped));
  usePastedFiles((pasted) => void take(pasted));

  const photos = files?.filter((file) => file.kind === 'foto') ?? [];
  const documents = files?.filter((file) => file.kind === 'dokumen') ?? [];
  const parts = { actions, onRemove: (file: Attachment) => void remove(file) };
  return (
    <div ref={zone} className={styles.zone} data-over={over || undefined}>
      <FormSection
        title="Foto dan dokumen"
        columns={1}
        action={
          <Button
            ref={addButton}
            variant="default"
            size="xs"
            leftSection={<IconPaperclip size="1rem" stroke={1.6} aria-hidden />}
            loading={actions.busy}
            onClick={async () => show(await actions.choose())}
          >
            Tambah berkas
          </Button>
        }
      >
        <FailureAlert failure={actions.failure} />
        <Refusals refused={refused} onClose={() => setRefused([])} />
        {files?.length === 0 ? <NoFiles /> : null}
        {photos.length > 0 ? <PhotoGrid photos={photos} {...parts} /> : null}
        {documents.length > 0 ? <DocumentList documents={documents} {...parts} /> : null}
        {files && files.length > 0 ? (
          <p className={styles.hint}>
            Seret berkas ke bagian ini atau tempel gambar dengan Ctrl+V untuk menambah.
          </p>
        ) : null}
      </FormSection>
    </div>
  );
}

function NoFiles() {
  return (
    <div className={styles.empty}>
      <IconPhotoPlus className={styles.emptyIcon} stroke={1.3} aria-hidden />
      <div>
        <strong className={styles.emptyTitle}>Belum ada foto atau dokumen</strong>
        <p className={styles.hint}>
          Seret berkas ke sini, tempel gambar dengan Ctrl+V, atau pakai tombol Tambah berkas. Foto JPEG, PNG,
          WebP; PDF, Word, Excel; paling besar 25 MB.
        </p>
      </div>
    </div>
  );
}

interface RefusalsProps {
  refused: AttachOutcome['refused'];
  onClose: () => void;
}

/** Each file that could not be taken, and why; it stays until it is closed or the next files come. */
function Refusals({ refused, onClose }: RefusalsProps) {
  if (refused.length === 0) return null;
  return (
    <div className={styles.refusals} role="alert">
      <ul>
        {[...new Set(refused.map(({ reason }) => reason))].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <CloseButton size="sm" aria-label="Tutup pemberitahuan" onClick={onClose} />
    </div>
  );
}
