import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProgramInput } from '../../src-main/contract/aid.ts';
import { fundSources } from '../../src-main/contract/common.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { DateInput } from '../components/date-input.tsx';
import { FormSection, Wide } from '../components/form-section.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { aidPlaces } from './places.ts';

interface Props {
  initial: ProgramInput;
  onLeave: () => void;
}

/** The particulars of a programme, in the order in which its papers name them. */
export function ProgramForm({ initial, onLeave }: Props) {
  const [program, setProgram] = useState(initial);
  const officials = useAnswer('officials', 'list', {});
  const save = useAction('aid', 'saveProgram', {
    invalidates: ['aid', 'recaps', 'letters'],
    onDone: ({ id }, input) => {
      tellDone(input.id === null ? 'Program dibuat.' : 'Program disimpan.');
      aidPlaces.step(id, 'barang');
    },
  });
  const change = (part: Partial<ProgramInput>) => setProgram((before) => ({ ...before, ...part }));
  const dirty = JSON.stringify(program) !== JSON.stringify(initial);
  const leave = async () => {
    const question = {
      title: 'Tinggalkan tanpa menyimpan?',
      text: 'Yang baru diketik di formulir program ini hilang.',
      confirmLabel: 'Tinggalkan',
    };
    if (!dirty || (await confirmDestructive(question))) onLeave();
  };
  useCommands({ close: () => void leave() });
  const isNew = program.id === null;
  return (
    <PageFrame
      narrow
      header={
        <PageHeader
          title={isNew ? 'Program bantuan baru' : 'Ubah program bantuan'}
          onBack={() => void leave()}
        />
      }
      footer={
        <SaveBar
          onSave={() => void save.run(program)}
          onCancel={() => void leave()}
          busy={save.busy}
          dirty={dirty}
          failure={save.failure}
          saveLabel={isNew ? 'Buat program' : 'Simpan'}
        />
      }
    >
      <FormSection
        title="Program"
        detail="Nama persis seperti di dokumen anggaran; tercetak di tanda terima dan BNBA."
      >
        <Wide>
          <TextInput
            label="Nama program"
            required
            autoFocus={isNew}
            maxLength={160}
            value={program.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={save.fieldError('name')}
          />
        </Wide>
        <NumberInput
          label="Tahun anggaran"
          required
          min={1990}
          max={2100}
          allowDecimal={false}
          hideControls={false}
          value={program.fiscalYear}
          onChange={(value) => change({ fiscalYear: Number(value) || 0 })}
          error={save.fieldError('fiscalYear')}
        />
        <Select
          label="Sumber dana"
          description="Dipakai barang yang tidak menyebut sumber dananya sendiri."
          required
          allowDeselect={false}
          data={[...fundSources]}
          value={program.fundSource}
          onChange={(value) => change({ fundSource: fundSources.find((one) => one === value) ?? 'Lainnya' })}
          error={save.fieldError('fundSource')}
        />
      </FormSection>
      <FormSection
        title="Penyerahan"
        detail="Penyerahan simbolis hanya satu hari. Tanggal BAST tiap penerima diisi sendiri di langkah BAST."
      >
        <DateInput
          label="Tanggal penyerahan simbolis"
          value={program.ceremonyDate}
          onChange={(ceremonyDate) => change({ ceremonyDate })}
          error={save.fieldError('ceremonyDate')}
        />
        <TextInput
          label="Tempat"
          maxLength={200}
          placeholder="Misalnya Pendopo Dipokusumo"
          value={program.ceremonyPlace}
          onChange={(event) => change({ ceremonyPlace: event.currentTarget.value })}
          error={save.fieldError('ceremonyPlace')}
        />
        <Wide>
          <Select
            label="Yang menyerahkan (PIHAK KESATU)"
            description="Kosong berarti pejabat aktif yang pertama di Pengaturan."
            clearable
            searchable
            placeholder="Pejabat aktif yang pertama"
            data={(officials.data ?? []).map((one) => ({
              value: String(one.id),
              label: `${one.name}, ${one.position}`,
            }))}
            value={program.officialId === null ? null : String(program.officialId)}
            onChange={(value) => change({ officialId: value === null ? null : Number(value) })}
            error={save.fieldError('officialId')}
          />
        </Wide>
      </FormSection>
      <FormSection title="Catatan" columns={1}>
        <Textarea
          aria-label="Catatan"
          autosize
          minRows={3}
          maxRows={10}
          value={program.notes}
          onChange={(event) => change({ notes: event.currentTarget.value })}
          error={save.fieldError('notes')}
        />
      </FormSection>
    </PageFrame>
  );
}
