import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import type { BusinessScope } from '../../../src-main/contract/business-list.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import styles from './reasons.module.css';
import { RegisterSource } from './register-source.tsx';

interface Props {
  programId: number;
  standing: CandidateRow['standing'];
  onClose: () => void;
}

/** Puts all businesses of a filter or saved view on the list at once. */
export function AddCandidates({ programId, standing, onClose }: Props) {
  const [source, setSource] = useState<string | null>(null);
  const [scope, setScope] = useState<BusinessScope | null>(null);
  const [reason, setReason] = useState('');
  const add = useAction('aid', 'addCandidates', {
    invalidates: ['aid', 'changes'],
    onDone: ({ added, already }) => {
      const rest = already > 0 ? ` ${formatNumber(already)} sudah calon, cadangan, atau penerima.` : '';
      tellDone(`${formatNumber(added)} pelaku usaha menjadi ${standing}.${rest}`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (scope) void add.run({ programId, standing, reason, businesses: scope, groupIds: [] });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title={`Tambah ${standing} dari Pelaku Usaha`}
    >
      <form className={styles.dialog} onSubmit={submit}>
        <RegisterSource
          value={source}
          onChange={(value, next) => {
            setSource(value);
            setScope(next);
          }}
        />
        <TextInput
          label="Alasan dipilih"
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FailureAlert failure={add.failure} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={add.busy} disabled={!scope}>
            Tambahkan
          </Button>
        </div>
      </form>
    </Modal>
  );
}
