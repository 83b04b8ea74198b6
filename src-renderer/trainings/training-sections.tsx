import { Autocomplete, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { TRAINING_MODES, TRAINING_STATES } from '../../src-main/rules/training.ts';
import { useAnswer } from '../app/use-office.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { FundSourceSelect } from '../components/fund-source-select.tsx';
import { YearInput } from '../components/year-input.tsx';
import type { TrainingPartProps } from './training-form.tsx';
import { modeWords, stateWords } from './training-words.ts';

const modes = TRAINING_MODES.map((value) => ({ value, label: modeWords[value] }));
const states = TRAINING_STATES.map((value) => ({ value, label: stateWords[value].word }));
const whole = (value: string | number) => (typeof value === 'number' ? value : null);

export function ParticularsSection({ values, set, errorOf }: TrainingPartProps) {
  const themes = useAnswer('trainings', 'themes', {});
  return (
    <FormSection title="Pelatihan" detail="Judul tercetak di undangan, daftar hadir, dan sertifikat.">
      <Wide>
        <TextInput
          label="Judul"
          required
          autoFocus={values.id === null}
          value={values.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={errorOf('title')}
        />
      </Wide>
      <Autocomplete
        label="Tema"
        description="Pelatihan dengan tema yang sama diperiksa kegandaannya."
        data={themes.data ?? []}
        value={values.theme}
        onChange={(theme) => set({ theme })}
        error={errorOf('theme')}
      />
      <YearInput value={values.year} onChange={(year) => set({ year })} error={errorOf('year')} />
      <TextInput
        label="Penyelenggara"
        value={values.organiser}
        onChange={(event) => set({ organiser: event.currentTarget.value })}
        error={errorOf('organiser')}
      />
      <TextInput
        label="Mitra"
        value={values.partner}
        onChange={(event) => set({ partner: event.currentTarget.value })}
        error={errorOf('partner')}
      />
      <FundSourceSelect
        value={values.fundSource}
        onChange={(fundSource) => set({ fundSource })}
        error={errorOf('fundSource')}
      />
      <Select
        label="Keadaan"
        allowDeselect={false}
        data={states}
        value={values.state}
        onChange={(state) => set({ state: state ?? 'rencana' })}
        error={errorOf('state')}
      />
    </FormSection>
  );
}

export function PlaceSection({ values, set, errorOf }: TrainingPartProps) {
  const officials = useAnswer('officials', 'list', {});
  return (
    <FormSection title="Pelaksanaan">
      <Select
        label="Cara pelaksanaan"
        allowDeselect={false}
        data={modes}
        value={values.mode}
        onChange={(mode) => set({ mode: mode ?? 'tatap muka' })}
        error={errorOf('mode')}
      />
      <TextInput
        label="Tempat"
        value={values.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
        error={errorOf('place')}
      />
      {values.mode === 'tatap muka' ? null : (
        <Wide>
          <TextInput
            label="Tautan daring"
            value={values.link}
            onChange={(event) => set({ link: event.currentTarget.value })}
            error={errorOf('link')}
          />
        </Wide>
      )}
      <NumberInput
        label="Kuota peserta"
        placeholder="Tanpa batas"
        min={1}
        allowDecimal={false}
        value={values.quota ?? ''}
        onChange={(value) => set({ quota: whole(value) })}
        error={errorOf('quota')}
      />
      <NumberInput
        label="Syarat kehadiran untuk lulus (%)"
        min={0}
        max={100}
        allowDecimal={false}
        value={values.passingPercent}
        onChange={(value) => set({ passingPercent: whole(value) ?? 0 })}
        error={errorOf('passingPercent')}
      />
      <Wide>
        <Select
          label="Penanda tangan sertifikat dan undangan"
          clearable
          clearButtonProps={{ 'aria-label': 'Kosongkan penanda tangan' }}
          searchable
          placeholder="Pejabat aktif yang pertama"
          data={(officials.data ?? []).map((one) => ({
            value: String(one.id),
            label: `${one.name}, ${one.position}`,
          }))}
          value={values.officialId === null ? null : String(values.officialId)}
          onChange={(value) => set({ officialId: value === null ? null : Number(value) })}
          error={errorOf('officialId')}
        />
      </Wide>
    </FormSection>
  );
}

export function TrainingNotesSection({ values, set, errorOf }: TrainingPartProps) {
  return (
    <FormSection title="Catatan" columns={1}>
      <Textarea
        aria-label="Catatan"
        autosize
        minRows={2}
        maxRows={8}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
        error={errorOf('notes')}
      />
    </FormSection>
  );
}
