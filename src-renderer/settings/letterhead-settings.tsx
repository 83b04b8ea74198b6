import { Button, FileButton, Group, Textarea, TextInput } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Settings } from '../../src-main/contract/settings.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { Loaded } from './loaded.tsx';
import { readLogo } from './read-logo.ts';
import { useSetting, useSettings } from './use-setting.ts';

export function LetterheadSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <LetterheadForm saved={data.letterhead} />}</Loaded>;
}

function LetterheadForm({ saved }: { saved: Settings['letterhead'] }) {
  const form = useSetting('letterhead', 'Kop surat', saved);
  const [logoProblem, setLogoProblem] = useState<string | null>(null);
  const set = (part: Partial<Settings['letterhead']>) => form.set({ ...form.value, ...part });
  const takeLogo = async (file: File | null) => {
    if (!file) return;
    const read = await readLogo(file);
    setLogoProblem('problem' in read ? read.problem : null);
    if ('logo' in read) set({ logo: read.logo });
  };
  return (
    <>
      <FormSection title="Pratinjau" columns={1}>
        <LetterheadPreview letterhead={form.value} />
      </FormSection>
      <FormSection title="Isi kop surat">
        <TextInput
          label="Pemerintah daerah"
          required
          value={form.value.government}
          onChange={(event) => set({ government: event.currentTarget.value })}
          error={form.errorOf('government')}
        />
        <TextInput
          label="Dinas"
          required
          value={form.value.office}
          onChange={(event) => set({ office: event.currentTarget.value })}
          error={form.errorOf('office')}
        />
        <Wide>
          <Textarea
            label="Baris alamat"
            description="Paling banyak empat baris: jalan, telepon, surel, kode pos."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={2}
            maxRows={4}
            value={form.value.addressLines.join('\n')}
            onChange={(event) => set({ addressLines: event.currentTarget.value.split('\n').slice(0, 4) })}
            error={form.errorOf('addressLines')}
          />
        </Wide>
        <Wide>
          <Group gap="xs">
            <FileButton onChange={(file) => void takeLogo(file)} accept="image/png,image/jpeg">
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  leftSection={<IconPhotoUp size="1rem" stroke={1.8} aria-hidden />}
                >
                  {form.value.logo ? 'Ganti logo' : 'Pilih logo'}
                </Button>
              )}
            </FileButton>
            {form.value.logo ? (
              <Button variant="subtle" color="gray" onClick={() => set({ logo: null })}>
                Tanpa logo
              </Button>
            ) : null}
            <span className="dim">{logoProblem ?? form.errorOf('logo') ?? 'PNG atau JPEG'}</span>
          </Group>
        </Wide>
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
