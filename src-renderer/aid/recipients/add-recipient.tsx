import { useCallback } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone } from '../../components/tell.tsx';
import type { Found, FoundKind } from './found-list.tsx';
import { RegisterFinder } from './register-finder.tsx';

interface Props {
  programId: number;
  all: RecipientRow[];
  opened: boolean;
  onAdded: (recipientId: number) => void;
  onClose: () => void;
}

/** Finds businesses or groups in the register and makes them recipients. */
export function AddRecipient({ programId, all, opened, onAdded, onClose }: Props) {
  const add = useAction('aid', 'addRecipient', { invalidates: ['aid', 'recaps'] });
  const placeOf = useCallback(
    (kind: FoundKind, id: number) =>
      all.some((one) => (kind === 'business' ? one.businessId : one.groupId) === id)
        ? 'Sudah penerima'
        : null,
    [all],
  );
  const choose = async (kind: FoundKind, found: Found) => {
    const result = await add.run({
      programId,
      businessId: kind === 'business' ? found.id : null,
      groupId: kind === 'group' ? found.id : null,
    });
    if (!result.ok) return;
    tellDone(`${found.name} menjadi penerima.`);
    onAdded(result.value.id);
  };
  return (
    <RegisterFinder
      title="Tambah penerima"
      opened={opened}
      onClose={onClose}
      placeOf={placeOf}
      onChoose={choose}
      failure={add.failure}
    />
  );
}
