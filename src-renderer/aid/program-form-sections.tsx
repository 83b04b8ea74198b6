import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { fundSources } from '../../src-main/contract/common.ts';
import { useAnswer } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { FormSection, Wide } from '../components/form-section.tsx';
import { MoneyInput } from '../components/money-input.tsx';
import type { EditedProgram } from './program-form.tsx';

interface SectionProps {
  program: EditedProgram;
  change: (part: Partial<EditedProgram>) => void;
  errorOf: (field: string) => string | undefined;
  disabled: boolean;
}

export function ProgramSection({ program, change, errorOf, disabled }: SectionProps) {
  return (
    <FormSection
      title="Program"
      detail="Nama persis seperti di dokumen anggaran; tercetak di tanda terima dan BNBA."
    >
      <Wide>
        <TextInput
          label="Nama program"
          required
          autoFocus={program.id === null}
          disabled={disabled}
          maxLength={160}
          value={program.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errorOf('name')}
        />
      </Wide>
      <NumberInput
        label="Tahun anggaran"
        required
        disabled={disabled}
        min={1990}
        max={2100}
        allowDecimal={false}
        hideControls={false}
        value={program.fiscalYear}
        onChange={(value) => change({ fiscalYear: Number(value) || 0 })}
        error={errorOf('fiscalYear')}
      />
      <Select
        label="Sumber dana"
        description="Dipakai barang yang tidak menyebut sumber dananya sendiri."
        required
        disabled={disabled}
        allowDeselect={false}
        data={[...fundSources]}
        value={program.fundSource}
        onChange={(value) => change({ fundSource: fundSources.find((one) => one === value) ?? 'Lainnya' })}
        error={errorOf('fundSource')}
      />
    </FormSection>
  );
}

export function BudgetSection({ program, change, errorOf, disabled }: SectionProps) {
  return (
    <FormSection
      title="Anggaran"
      detail="Seperti tertulis di DPA. Pagu dibandingkan dengan nilai barang yang dibeli."
    >
      <TextInput
        label="Sub kegiatan"
        disabled={disabled}
        maxLength={200}
        value={program.subActivity}
        onChange={(event) => change({ subActivity: event.currentTarget.value })}
        error={errorOf('subActivity')}
      />
      <TextInput
        label="Kode sub kegiatan"
        disabled={disabled}
        maxLength={60}
        placeholder="Misalnya 3.31.02.2.01.0003"
        value={program.subActivityCode}
        onChange={(event) => change({ subActivityCode: event.currentTarget.value })}
        error={errorOf('subActivityCode')}
      />
      <TextInput
        label="Kode rekening"
        disabled={disabled}
        maxLength={60}
        placeholder="Misalnya 5.1.05.05.02.0001"
        value={program.accountCode}
        onChange={(event) => change({ accountCode: event.currentTarget.value })}
        error={errorOf('accountCode')}
      />
      <MoneyInput
        label="Pagu"
        disabled={disabled}
        value={program.budget}
        onChange={(budget) => change({ budget })}
        error={errorOf('budget')}
      />
    </FormSection>
  );
}

export function HandoverSection({ program, change, errorOf, disabled }: SectionProps) {
  const officials = useAnswer('officials', 'list', {});
  return (
    <FormSection
      title="Penyerahan"
      detail="Penyerahan simbolis hanya satu hari. Tanggal BAST tiap penerima diisi sendiri di langkah BAST."
    >
      <DateInput
        label="Rencana penyerahan"
        disabled={disabled}
        value={program.plannedDate}
        onChange={(plannedDate) => change({ plannedDate })}
        error={errorOf('plannedDate')}
      />
      <DateInput
        label="Tanggal penyerahan simbolis"
        disabled={disabled}
        value={program.ceremonyDate}
        onChange={(ceremonyDate) => change({ ceremonyDate })}
        error={errorOf('ceremonyDate')}
      />
      <TextInput
        label="Tempat"
        disabled={disabled}
        maxLength={200}
        placeholder="Misalnya Pendopo Dipokusumo"
        value={program.ceremonyPlace}
        onChange={(event) => change({ ceremonyPlace: event.currentTarget.value })}
        error={errorOf('ceremonyPlace')}
      />
      <Select
        label="Yang menyerahkan (PIHAK KESATU)"
        disabled={disabled}
        clearable
        searchable
        placeholder="Pejabat aktif yang pertama"
        data={(officials.data ?? []).map((one) => ({
          value: String(one.id),
          label: `${one.name}, ${one.position}`,
        }))}
        value={program.officialId === null ? null : String(program.officialId)}
        onChange={(value) => change({ officialId: value === null ? null : Number(value) })}
        error={errorOf('officialId')}
      />
    </FormSection>
  );
}

export function LegalBasisSection({ program, change, errorOf, disabled }: SectionProps) {
  const wrong = program.legalBasis.map((_, index) => errorOf(`legalBasis.${index}`)).find(Boolean);
  return (
    <FormSection
      title="Dasar hukum"
      detail="Satu dasar hukum tiap baris, tercetak di BAST program ini. Kosong berarti memakai dasar hukum di Pengaturan."
      columns={1}
    >
      <Textarea
        aria-label="Dasar hukum"
        disabled={disabled}
        autosize
        minRows={2}
        maxRows={10}
        value={program.legalBasis.join('\n')}
        onChange={(event) => {
          const text = event.currentTarget.value;
          change({ legalBasis: text === '' ? [] : text.split('\n') });
        }}
        error={wrong ?? errorOf('legalBasis')}
      />
    </FormSection>
  );
}

export function NotesSection({ program, change, errorOf, disabled }: SectionProps) {
  return (
    <FormSection title="Catatan" columns={1}>
      <Textarea
        aria-label="Catatan"
        disabled={disabled}
        autosize
        minRows={2}
        maxRows={10}
        value={program.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        error={errorOf('notes')}
      />
    </FormSection>
  );
}
