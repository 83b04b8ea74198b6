import { TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { useAction } from '../../app/use-office.ts';
import { noFilter } from '../../businesses/business-filter.ts';
import { tellDone } from '../../components/tell.tsx';
import type { Program } from '../program-answer.ts';
import type { Found, FoundKind } from './found-list.tsx';
import { RegisterFinder } from './register-finder.tsx';

interface Props {
  opened: boolean;
  program: Program;
  standing: CandidateRow['standing'];
  recipients: RecipientRow[];
  candidates: CandidateRow[];
  onClose: () => void;
}

/** Finds businesses or groups one by one and puts them on the list, each with the reason that stands above. */
export function CandidateDialog({ opened, program, standing, recipients, candidates, onClose }: Props) {
  const [reason, setReason] = useState('');
  const add = useAction('aid', 'addCandidates', { invalidates: ['aid', 'changes'] });
  const placeOf = useCallback(
    (kind: FoundKind, id: number) => {
      const is = (one: { businessId: number | null; groupId: number | null }) =>
        (kind === 'business' ? one.businessId : one.groupId) === id;
      if (recipients.some(is)) return 'Sudah penerima';
      const candidate = candidates.find(is);
      return candidate ? `Sudah ${candidate.standing}` : null;
    },
    [recipients, candidates],
  );
  const choose = async (kind: FoundKind, found: Found) => {
    const result = await add.run({
      programId: program.id,
      standing,
      reason,
      businesses: kind === 'business' ? { filter: noFilter, everything: false, ids: [found.id] } : null,
      groupIds: kind === 'group' ? [found.id] : [],
    });
    if (result.ok) tellDone(`${found.name} menjadi ${standing}.`);
  };
  return (
    <RegisterFinder
      title={`Tambah ${standing}`}
      opened={opened}
      onClose={onClose}
      placeOf={placeOf}
      onChoose={choose}
      failure={add.failure}
    >
      <TextInput
        label="Alasan dipilih"
        placeholder="Misalnya: usulan desa, alat lama rusak"
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </RegisterFinder>
  );
}
