import { Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type OperatorInput, operatorRoles } from '../../src-main/contract/operators.ts';
import { useAction } from '../app/use-office.ts';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import { PinField } from './pin-field.tsx';
import { roleWords } from './role-words.ts';
import { readSeat } from './seat.ts';

interface Props {
  operator: OperatorInput;
  /** The office has none yet: it is a pengelola. */
  isFirst: boolean;
  onClose: () => void;
}

const roleOptions = operatorRoles.map((value) => ({ value, label: roleWords[value] }));

export function OperatorDialog({ operator, isFirst, onClose }: Props) {
  const [values, setValues] = useState(operator);
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const set = (part: Partial<OperatorInput>) => setValues((now) => ({ ...now, ...part }));
  const save = useAction('operators', 'save');
  const isNew = operator.id === null;

  async function store(): Promise<void> {
    const isOther = (values.pin ?? '') !== again;
    setDiffers(isOther);
    if (isOther) return;
    const pin = values.pin === '' ? null : values.pin;
    if (!(await save.run({ ...values, pin })).ok) return;
    tellDone(
      isFirst
        ? `${values.name.trim()} disimpan sebagai pengelola; mulai sekarang program memakai PIN.`
        : `${values.name.trim()} disimpan.`,
    );
    onClose();
    await readSeat();
  }

  return (
    <EditDialog
      title={isFirst ? 'Pengelola pertama' : isNew ? 'Petugas baru' : operator.name}
      onClose={onClose}
      onSave={() => void store()}
      busy={save.busy}
      failure={save.failure}
    >
      <TextInput
        label="Nama"
        required
        data-autofocus
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={save.fieldError('name')}
      />
      {isFirst ? (
        <p className="dim">
          Pengelola mengatur segalanya: petugas, surat, cadangan, dan Kotak Sampah. Ingat baik-baik PIN-nya.
        </p>
      ) : (
        <Select
          label="Peran"
          description="Petugas mencatat dan mencetak. Pengelola juga mengatur program."
          data={roleOptions}
          allowDeselect={false}
          value={values.role}
          onChange={(role) => set({ role: role === 'pengelola' ? 'pengelola' : 'petugas' })}
          error={save.fieldError('role')}
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <PinField
          label={isNew ? 'PIN' : 'PIN baru'}
          description={isNew ? '6 angka' : 'Kosong: PIN tetap'}
          required={isNew}
          value={values.pin ?? ''}
          onChange={(pin) => set({ pin })}
          error={save.fieldError('pin')}
        />
        <PinField
          label="Ulangi PIN"
          description="Sekali lagi yang sama"
          required={isNew}
          value={again}
          onChange={setAgain}
          error={differs ? 'Tidak sama dengan PIN di sebelahnya.' : undefined}
        />
      </SimpleGrid>
      {isNew ? null : (
        <Switch
          label="Aktif"
          description="Petugas yang tidak aktif tidak dapat masuk; namanya tetap ada di Riwayat."
          checked={values.active}
          onChange={(event) => set({ active: event.currentTarget.checked })}
        />
      )}
    </EditDialog>
  );
}
