import { Button, Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { Settings } from '../../src-main/contract/settings.ts';
import { useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FormSection, Wide } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { ArticleLines } from './article-lines.tsx';
import { LegalBasisLines } from './legal-basis-lines.tsx';
import { Loaded } from './loaded.tsx';
import { useSetting, useSettings } from './use-setting.ts';
import { WitnessLines } from './witness-lines.tsx';

export type HandoverText = Settings['handoverText'];

/** What the parts of this form need. */
export interface TextPart {
  value: HandoverText;
  set: (part: Partial<HandoverText>) => void;
  errorOf: (field: string) => string | undefined;
}

export function HandoverTextSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <HandoverTextForm saved={data.handoverText} />}</Loaded>;
}

function HandoverTextForm({ saved }: { saved: HandoverText }) {
  const form = useSetting('handoverText', 'Teks BAST', saved);
  const { data: defaults } = useAnswer('settings', 'defaults', {});
  const { data: officials } = useAnswer('officials', 'list', {});
  const set = (part: Partial<HandoverText>) => form.set({ ...form.value, ...part });
  const part: TextPart = { value: form.value, set, errorOf: form.errorOf };
  const officialOptions = (officials ?? [])
    .filter((official) => official.active || official.id === form.value.acknowledgedById)
    .map((official) => ({ value: String(official.id), label: `${official.name}, ${official.position}` }));
  return (
    <>
      <FormSection
        title="Judul"
        columns={1}
        action={
          <ConfirmButton
            size="compact-sm"
            color="gray"
            disabled={!defaults}
            question={{
              title: 'Kembalikan Teks BAST ke bawaan?',
              text: 'Judul, dasar hukum, pasal, dan penutup diganti dengan teks bawaan program. Baru berlaku setelah disimpan.',
              confirmLabel: 'Kembalikan',
            }}
            onConfirm={() => (defaults ? form.set(defaults.handoverText) : undefined)}
          >
            Kembalikan ke bawaan
          </ConfirmButton>
        }
      >
        <TextInput
          aria-label="Judul"
          value={form.value.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={form.errorOf('title')}
        />
      </FormSection>
      <LegalBasisLines {...part} />
      <ArticleLines {...part} />
      <FormSection title="Penutup" columns={1}>
        <Textarea
          aria-label="Penutup"
          autosize
          minRows={2}
          value={form.value.closing}
          onChange={(event) => set({ closing: event.currentTarget.value })}
          error={form.errorOf('closing')}
        />
      </FormSection>
      <WitnessLines {...part} />
      <FormSection title="Mengetahui dan meterai">
        <Select
          label="Mengetahui"
          placeholder="Tanpa pejabat yang mengetahui"
          clearable
          clearButtonProps={{ 'aria-label': 'Tanpa pejabat yang mengetahui' }}
          data={officialOptions}
          value={form.value.acknowledgedById === null ? null : String(form.value.acknowledgedById)}
          onChange={(id) => set({ acknowledgedById: id === null ? null : Number(id) })}
          error={form.errorOf('acknowledgedById')}
        />
        <Wide>
          <Switch
            label="Sediakan kotak meterai"
            checked={form.value.stampDutyBox}
            onChange={(event) => set({ stampDutyBox: event.currentTarget.checked })}
          />
        </Wide>
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}

export function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={onClick}>
        {children}
      </Button>
    </div>
  );
}
