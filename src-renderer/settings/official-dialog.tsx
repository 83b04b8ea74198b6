import { Button, Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type OfficialInput, officialCapacities } from '../../src-main/contract/officials.ts';
import { useAction } from '../app/use-office.ts';
import { RecordHistory } from '../history/record-history.tsx';
import { EntryDialog } from './entry-dialog.tsx';

const capacityWords: Record<(typeof officialCapacities)[number], string> = {
  definitif: 'Definitif',
  'Plt.': 'Plt. (pelaksana tugas)',
  'Plh.': 'Plh. (pelaksana harian)',
  'a.n.': 'a.n. (atas nama)',
};
const capacityOptions = officialCapacities.map((value) => ({ value, label: capacityWords[value] }));

export function OfficialDialog({ official, onClose }: { official: OfficialInput; onClose: () => void }) {
  const [values, setValues] = useState(official);
  const [historyShown, setHistoryShown] = useState(false);
  const set = (part: Partial<OfficialInput>) => setValues((now) => ({ ...now, ...part }));
  const save = useAction('officials', 'save', { invalidates: ['officials', 'aid'] });
  const remove = useAction('officials', 'remove');
  const text = (field: 'name' | 'nip' | 'rank' | 'position' | 'onBehalfOf' | 'address') => ({
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: save.fieldError(field),
  });
  return (
    <EntryDialog
      entry={official}
      values={values}
      newTitle="Pejabat baru"
      save={save}
      remove={remove}
      removal={{
        title: `Hapus pejabat "${official.name}"?`,
        text: 'Pejabat yang sudah tercantum pada program atau BAST tidak dapat dihapus; jadikan tidak aktif.',
      }}
      onClose={onClose}
    >
      <TextInput label="Nama dan gelar" required data-autofocus {...text('name')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="NIP" inputMode="numeric" {...text('nip')} />
        <TextInput label="Pangkat, golongan" {...text('rank')} />
        <Select
          label="Kedudukan"
          data={capacityOptions}
          allowDeselect={false}
          value={values.capacity}
          onChange={(capacity) => set({ capacity: capacity ?? 'definitif' })}
        />
        {values.capacity === 'a.n.' ? <TextInput label="Atas nama" {...text('onBehalfOf')} /> : <span />}
      </SimpleGrid>
      <TextInput label="Jabatan" required {...text('position')} />
      <TextInput label="Alamat" {...text('address')} />
      <Switch
        label="Aktif"
        description="Pejabat yang tidak aktif tidak ditawarkan lagi pada surat baru."
        checked={values.active}
        onChange={(event) => set({ active: event.currentTarget.checked })}
      />
      {official.id === null ? null : historyShown ? (
        <RecordHistory kind="official" id={official.id} name={official.name} />
      ) : (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setHistoryShown(true)}>
          Tampilkan riwayat
        </Button>
      )}
    </EntryDialog>
  );
}
