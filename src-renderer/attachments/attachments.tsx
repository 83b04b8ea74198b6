import type { Feature } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection } from '../components/form-section.tsx';
import { AttachmentSection } from './attachment-section.tsx';
import styles from './attachments.module.css';
import { type AttachmentFeature, useAttachmentActions } from './use-attachment-actions.ts';

interface Props {
  /** Whose files: the feature of the contract that keeps them. */
  feature: AttachmentFeature;
  /** The record's number; null = it is not saved yet. */
  ownerId: number | null;
  /** Features whose answers say how many files there are. */
  countedIn?: Feature[];
}

/** The section "Foto dan dokumen" of a record. */
export function Attachments({ feature, ownerId, countedIn }: Props) {
  if (ownerId !== null) return <KnownAttachments feature={feature} ownerId={ownerId} countedIn={countedIn} />;
  return (
    <FormSection title="Foto dan dokumen" columns={1}>
      <p className={styles.hint}>Foto dan dokumen dapat ditambahkan setelah data ini disimpan.</p>
    </FormSection>
  );
}

function KnownAttachments({ feature, ownerId, countedIn }: Props & { ownerId: number }) {
  const { data, failure, reload } = useAnswer(feature, 'list', { ownerId }, { keep: false });
  const actions = useAttachmentActions(feature, ownerId, countedIn);
  if (failure)
    return (
      <FormSection title="Foto dan dokumen" columns={1}>
        <FailureAlert failure={failure} onRetry={reload} />
      </FormSection>
    );
  return <AttachmentSection files={data} actions={actions} />;
}
