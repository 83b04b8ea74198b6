import { NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction, useAnswer } from '../app/use-office.ts';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import { aidPlaces } from './places.ts';

interface Source {
  id: number;
  name: string;
  fiscalYear: number;
}

/** "Bantuan Alat 2026" of "Bantuan Alat 2025": the year in the name goes on with the programme. */
export const nextName = ({ name, fiscalYear }: Source): string =>
  name.includes(String(fiscalYear))
    ? name.replaceAll(String(fiscalYear), String(fiscalYear + 1))
    : `${name} ${fiscalYear + 1}`;

/** Salin dari tahun lalu: the items, packages and legal basis of a programme as a new one. */
export function CopyProgramDialog({ source, onClose }: { source: Source | null; onClose: () => void }) {
  const programs = useAnswer('aid', 'programs', {});
  const [from, setFrom] = useState(source);
  const [name, setName] = useState(source ? nextName(source) : '');
  const [year, setYear] = useState(source ? source.fiscalYear + 1 : new Date().getFullYear());
  const [quantities, setQuantities] = useState<'zero' | 'bought'>('zero');
  const copy = useAction('aid', 'copyProgram', { invalidates: ['aid', 'recaps'] });
  const choose = (id: string | null) => {
    const chosen = programs.data?.find((row) => String(row.id) === id) ?? null;
    setFrom(chosen);
    if (!chosen) return;
    setName(nextName(chosen));
    setYear(chosen.fiscalYear + 1);
  };
  const save = async () => {
    if (!from) return;
    const done = await copy.run({ id: from.id, name, fiscalYear: year, quantities });
    if (!done.ok) return;
    tellDone('Program disalin.', 'Penerima, tanggal, pagu, dan kontraknya belum diisi.');
    onClose();
    aidPlaces.step(done.value.id, 'barang');
  };
  return (
    <EditDialog
      title="Salin program bantuan"
      onClose={onClose}
      onSave={() => void save()}
      busy={copy.busy}
      failure={copy.failure}
      saveLabel="Salin program"
    >
      <Select
        label="Program yang disalin"
        required
        searchable
        allowDeselect={false}
        data-autofocus={source ? undefined : true}
        data={(programs.data ?? []).map((row) => ({
          value: String(row.id),
          label: `${row.name} (${row.fiscalYear})`,
        }))}
        value={from ? String(from.id) : null}
        onChange={choose}
      />
      <TextInput
        label="Nama program baru"
        required
        maxLength={160}
        data-autofocus={source ? true : undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={copy.fieldError('name')}
      />
      <NumberInput
        label="Tahun anggaran"
        required
        min={1990}
        max={2100}
        allowDecimal={false}
        hideControls={false}
        value={year}
        onChange={(value) => setYear(Number(value) || 0)}
        error={copy.fieldError('fiscalYear')}
      />
      <Radio.Group
        label="Jumlah yang dibeli"
        description="Barang dengan merek, spesifikasi, dan harganya, paket, kode, serta dasar hukum ikut disalin. Penerima tidak."
        value={quantities}
        onChange={(value) => setQuantities(value === 'bought' ? 'bought' : 'zero')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="zero" label="Kosongkan (0), diisi setelah pengadaan" />
          <Radio value="bought" label="Sama dengan program yang disalin" />
        </Stack>
      </Radio.Group>
    </EditDialog>
  );
}
