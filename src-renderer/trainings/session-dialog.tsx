import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readHour } from '../../src-main/rules/hour.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { DateInput } from '../components/date-input.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import type { EditedSession } from './sessions-part.tsx';
import type { TrainingAnswer } from './training-page.tsx';

interface Props {
  session: EditedSession;
  curricula: TrainingAnswer['training']['curricula'];
  onClose: () => void;
}

/** One day of a training. */
export function SessionDialog({ session, curricula, onClose }: Props) {
  const [values, setValues] = useState(session);
  const set = (part: Partial<EditedSession>) => setValues((now) => ({ ...now, ...part }));
  const save = useAction('trainings', 'saveSession', { invalidates: ['trainings', 'attendance'] });
  const remove = useAction('trainings', 'removeSession', { invalidates: ['trainings', 'attendance'] });
  const store = async () => {
    const { startsAt, endsAt } = values;
    if (!(await save.run({ ...values, startsAt: readHour(startsAt), endsAt: readHour(endsAt) })).ok) return;
    tellDone('Pertemuan disimpan.');
    onClose();
  };
  const discard = async () => {
    if (values.id === null || !(await remove.run({ id: values.id })).ok) return;
    tellDone('Pertemuan dihapus.');
    onClose();
  };
  return (
    <EditDialog
      title={session.id === null ? 'Pertemuan baru' : 'Ubah pertemuan'}
      onClose={onClose}
      onSave={() => void store()}
      busy={save.busy}
      failure={save.failure ?? remove.failure}
      remove={
        session.id === null ? null : (
          <ConfirmButton
            question={{
              title: 'Hapus pertemuan ini?',
              text: 'Pertemuan yang kehadirannya sudah dicatat tidak dapat dihapus.',
              confirmLabel: 'Hapus',
            }}
            onConfirm={() => void discard()}
          >
            Hapus
          </ConfirmButton>
        )
      }
    >
      <DateInput
        label="Tanggal"
        required
        value={values.date || null}
        onChange={(date) => set({ date: date ?? '' })}
        error={save.fieldError('date')}
      />
      <SimpleGrid cols={2} spacing="xs">
        <TextInput
          label="Mulai"
          placeholder="08:00"
          value={values.startsAt}
          onChange={(event) => set({ startsAt: event.currentTarget.value })}
          error={save.fieldError('startsAt')}
        />
        <TextInput
          label="Selesai"
          placeholder="15:00"
          value={values.endsAt}
          onChange={(event) => set({ endsAt: event.currentTarget.value })}
          error={save.fieldError('endsAt')}
        />
      </SimpleGrid>
      <Select
        label="Kurikulum"
        clearable
        clearButtonProps={{ 'aria-label': 'Kosongkan kurikulum' }}
        placeholder="Tanpa kurikulum (pembukaan, praktik, kunjungan)"
        data={curricula.map((one, index) => ({ value: String(one.id), label: `${index + 1}. ${one.title}` }))}
        value={values.curriculumId === null ? null : String(values.curriculumId)}
        onChange={(value) => set({ curriculumId: value === null ? null : Number(value) })}
        error={save.fieldError('curriculumId')}
      />
      <TextInput
        label="Tempat"
        placeholder="Kosong = tempat pelatihan"
        value={values.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
        error={save.fieldError('place')}
      />
    </EditDialog>
  );
}
