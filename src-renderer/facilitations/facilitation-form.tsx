import { Anchor, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { draftNote } from '../components/draft-note.tsx';
import { FormSection, Wide } from '../components/form-section.tsx';
import { FundSourceSelect } from '../components/fund-source-select.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { YearInput } from '../components/year-input.tsx';
import type { EditedFacilitation } from './facilitation-form-page.tsx';
import { facilitationPlaces } from './places.ts';

interface Props {
  saved: EditedFacilitation;
  /** In it already: then its kind stays, and it cannot be removed. */
  businesses: number;
  onLeave: () => void;
}

/** The particulars of a facilitation. What is typed survives a crash. */
export function FacilitationForm({ saved, businesses, onLeave }: Props) {
  const { id } = saved;
  const isNew = id === null;
  const draft = useDraft<EditedFacilitation>(`facilitation.${id ?? 'new'}`, saved);
  const { values, set } = draft;
  const kinds = useAnswer('facilitations', 'kinds', {});
  const [kindMissing, setKindMissing] = useState(false);
  const save = useAction('facilitations', 'save');
  const remove = useAction('facilitations', 'remove');
  const store = async () => {
    // The contract would say no more of it than that a number is missing.
    setKindMissing(values.kindId === null);
    if (values.kindId === null) return;
    const result = await save.run({ ...values, kindId: values.kindId });
    if (!result.ok) return;
    draft.settle();
    tellDone(isNew ? 'Fasilitasi dibuat.' : 'Fasilitasi disimpan.');
    goTo.facilitation(result.value.id);
  };
  const discard = async () => {
    if (isNew || !(await remove.run({ id })).ok) return;
    draft.settle();
    tellDone(`${saved.title} dihapus.`);
    facilitationPlaces.list();
  };
  useCommands({ close: onLeave });
  return (
    <PageFrame
      narrow
      header={
        <PageHeader
          title={isNew ? 'Fasilitasi baru' : 'Ubah fasilitasi'}
          onBack={onLeave}
          actions={
            isNew || businesses > 0 ? null : (
              <ConfirmButton
                question={{
                  title: `Hapus fasilitasi "${saved.title}"?`,
                  text: 'Fasilitasi yang belum mempunyai peserta dapat dihapus. Riwayatnya tetap ada.',
                  confirmLabel: 'Hapus',
                }}
                onConfirm={() => void discard()}
              >
                Hapus fasilitasi
              </ConfirmButton>
            )
          }
        />
      }
      footer={
        <SaveBar
          onSave={() => void store()}
          onCancel={onLeave}
          busy={save.busy}
          dirty={draft.dirty}
          failure={save.failure ?? remove.failure}
          saveLabel={isNew ? 'Buat fasilitasi' : 'Simpan'}
          note={draftNote(draft)}
        />
      }
    >
      <FormSection
        title="Fasilitasi"
        detail="Satu angkatan: pelaku usaha yang diurus bersama pada satu lembaga."
      >
        <Wide>
          <TextInput
            label="Judul"
            required
            autoFocus={isNew}
            placeholder="Sertifikasi Halal 2026"
            value={values.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
            error={save.fieldError('title')}
          />
        </Wide>
        <Select
          label="Jenis"
          required
          disabled={businesses > 0}
          description={
            businesses > 0 ? (
              'Tetap, karena sudah mempunyai peserta.'
            ) : (
              <Anchor href="#/pengaturan/fasilitasi" fz="inherit" underline="always">
                Atur jenis dan tahapan
              </Anchor>
            )
          }
          allowDeselect={false}
          placeholder="Pilih jenis"
          data={(kinds.data ?? []).map((kind) => ({ value: String(kind.id), label: kind.name }))}
          value={values.kindId === null ? null : String(values.kindId)}
          onChange={(value) => set({ kindId: value === null ? null : Number(value) })}
          error={
            save.fieldError('kindId') ??
            kinds.failure?.message ??
            (kindMissing && values.kindId === null ? 'Jenis belum dipilih.' : undefined)
          }
        />
        <TextInput
          label="Lembaga"
          description="Yang memeriksa atau menerbitkan."
          placeholder="LPPOM MUI"
          value={values.institution}
          onChange={(event) => set({ institution: event.currentTarget.value })}
          error={save.fieldError('institution')}
        />
        <YearInput value={values.year} onChange={(year) => set({ year })} error={save.fieldError('year')} />
        <FundSourceSelect
          value={values.fundSource}
          onChange={(fundSource) => set({ fundSource })}
          error={save.fieldError('fundSource')}
        />
        <Wide>
          <Textarea
            label="Catatan"
            autosize
            minRows={2}
            maxRows={8}
            value={values.notes}
            onChange={(event) => set({ notes: event.currentTarget.value })}
            error={save.fieldError('notes')}
          />
        </Wide>
      </FormSection>
    </PageFrame>
  );
}
