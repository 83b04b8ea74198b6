import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { Settings } from '../../src-main/contract/settings.ts';
import { trainingPlaceholders } from '../../src-main/rules/training-placeholders.ts';
import { useAnswer } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import { useSetting, useSettings } from './use-setting.ts';

const tags = Object.entries(trainingPlaceholders)
  .map(([tag, words]) => `{${tag}} ${words}`)
  .join('; ');

/** Texts of the papers of trainings: certificates, invitations, attendance sheets. */
export function TrainingSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <TrainingTexts saved={data.trainingPapers} />}</Loaded>;
}

function TrainingTexts({ saved }: { saved: Settings['trainingPapers'] }) {
  const form = useSetting('trainingPapers', 'Surat pelatihan', saved);
  const defaults = useAnswer('settings', 'defaults', {});
  const { value, errorOf } = form;
  const set = (part: Partial<typeof value>) => form.set({ ...value, ...part });
  const text = (field: 'certificateTitle' | 'certificatePattern' | 'invitationSubject') => ({
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: errorOf(field),
  });
  const goBack = async () => {
    const question = {
      title: 'Kembalikan teks surat pelatihan ke bawaan?',
      text: 'Teks yang Anda ubah diganti dengan teks bawaan program, dan baru berlaku setelah disimpan.',
      confirmLabel: 'Kembalikan',
    };
    if (defaults.data && (await confirmDestructive(question))) form.set(defaults.data.trainingPapers);
  };
  return (
    <>
      <FormSection
        title="Sertifikat"
        columns={1}
        detail={`Isian yang dikenal: ${tags}.`}
        action={
          <Button variant="subtle" size="compact-sm" onClick={() => void goBack()}>
            Kembali ke bawaan
          </Button>
        }
      >
        <TextInput label="Judul" {...text('certificateTitle')} />
        <Textarea
          label="Teks di bawah nama"
          autosize
          minRows={3}
          value={value.certificateText}
          onChange={(event) => set({ certificateText: event.currentTarget.value })}
          error={errorOf('certificateText')}
        />
        <TextInput
          label="Pola nomor"
          description="Seperti pola nomor BAST, dengan nomor urut sendiri tiap tahun: {klasifikasi}, {urut:3}, {unit}, {bulan-romawi}, {tahun}."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...text('certificatePattern')}
        />
      </FormSection>
      <FormSection title="Undangan" columns={1}>
        <TextInput label="Perihal" {...text('invitationSubject')} />
        <Textarea
          label="Pembuka"
          autosize
          minRows={3}
          value={value.invitationText}
          onChange={(event) => set({ invitationText: event.currentTarget.value })}
          error={errorOf('invitationText')}
        />
      </FormSection>
      <FormSection title="Daftar hadir">
        <NumberInput
          label="Baris kosong untuk tamu"
          min={0}
          max={50}
          allowDecimal={false}
          value={value.emptyRows}
          onChange={(rows) => set({ emptyRows: typeof rows === 'number' ? rows : 0 })}
          error={errorOf('emptyRows')}
        />
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
