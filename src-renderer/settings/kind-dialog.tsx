import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KindRow } from '../../src-main/contract/facilitations.ts';
import { type Action, useAction } from '../app/use-office.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { StageLines } from './stage-lines.tsx';

/** A stage as it is edited: a new one has no number yet, and `key` follows it when it is moved. */
export interface EditedStage {
  key: string;
  id: number | null;
  name: string;
  targetDays: number | null;
  isFieldAudit: boolean;
  isFinal: boolean;
}

export interface EditedKind {
  id: number | null;
  name: string;
  reminderDays: number;
  stages: EditedStage[];
}

export const blankStage = (): EditedStage => ({
  key: crypto.randomUUID(),
  id: null,
  name: '',
  targetDays: null,
  isFieldAudit: false,
  isFinal: false,
});
export const withKeys = (stages: KindRow['stages']): EditedStage[] =>
  stages.map((stage) => ({ ...stage, key: String(stage.id) }));

/** One kind of facilitation with its stages in their order. */
export function KindDialog({ kind, onClose }: { kind: EditedKind; onClose: () => void }) {
  const [values, setValues] = useState(kind);
  const set = (part: Partial<EditedKind>) => setValues((now) => ({ ...now, ...part }));
  const save = useAction('facilitations', 'saveKind');
  const remove = useAction('facilitations', 'removeKind');
  const saveStages: Action<EditedKind, unknown> = {
    ...save,
    run: ({ stages, ...rest }) =>
      save.run({ ...rest, stages: stages.map(({ key: _key, ...stage }) => stage) }),
  };
  return (
    <EntryDialog
      entry={kind}
      values={values}
      newTitle="Jenis fasilitasi baru"
      save={saveStages}
      remove={remove}
      removal={{
        title: `Hapus jenis fasilitasi "${kind.name}"?`,
        text: 'Jenis yang dipakai sebuah fasilitasi tidak dapat dihapus.',
      }}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Nama jenis"
          required
          data-autofocus
          value={values.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={save.fieldError('name')}
        />
        <NumberInput
          label="Ingatkan sebelum sertifikat berakhir (hari)"
          min={0}
          max={1000}
          allowDecimal={false}
          value={values.reminderDays}
          onChange={(days) => set({ reminderDays: Number(days) || 0 })}
          error={save.fieldError('reminderDays')}
        />
      </SimpleGrid>
      <StageLines
        stages={values.stages}
        onChange={(stages) => set({ stages })}
        errorOf={(field) => save.fieldError(`stages.${field}`)}
      />
    </EntryDialog>
  );
}
