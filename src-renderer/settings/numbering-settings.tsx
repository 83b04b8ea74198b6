import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef } from 'react';
import type { Settings } from '../../src-main/contract/settings.ts';
import { useAnswer } from '../app/use-office.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import { NextNumber } from './next-number.tsx';
import styles from './settings-page.module.css';
import { useSetting, useSettings } from './use-setting.ts';

/** Parts of a number that the program fills in (rules/letter-number.ts), with what they become. */
const tokens: [token: string, meaning: string][] = [
  ['{klasifikasi}', 'kode klasifikasi surat'],
  ['{urut:3}', 'nomor urut tiga angka, mis. 007'],
  ['{unit}', 'kode unit kerja'],
  ['{bulan-romawi}', 'bulan dalam angka Romawi, mis. IX'],
  ['{bulan}', 'bulan dua angka, mis. 09'],
  ['{tahun}', 'tahun empat angka'],
];

export function NumberingSettings() {
  const settings = useSettings();
  return (
    <Loaded answer={settings}>
      {(data) => (
        <>
          <NumberingForm saved={data.numbering} />
          <NextNumber />
        </>
      )}
    </Loaded>
  );
}

function NumberingForm({ saved }: { saved: Settings['numbering'] }) {
  const form = useSetting('numbering', 'Penomoran', saved);
  const pattern = useRef<HTMLInputElement>(null);
  const [tried] = useDebouncedValue(form.value, 150);
  const { data } = useAnswer('settings', 'tryPattern', tried, { enabled: tried.pattern.trim() !== '' });
  const set = (part: Partial<Settings['numbering']>) => form.set({ ...form.value, ...part });
  const insert = (token: string) => {
    const at = pattern.current?.selectionStart ?? form.value.pattern.length;
    set({ pattern: form.value.pattern.slice(0, at) + token + form.value.pattern.slice(at) });
    pattern.current?.focus();
  };
  const wrong = (data?.problems.length ?? 0) > 0;
  return (
    <>
      <FormSection title="Pola nomor BAST">
        <Wide>
          <TextInput
            ref={pattern}
            label="Pola nomor"
            required
            spellCheck={false}
            value={form.value.pattern}
            onChange={(event) => set({ pattern: event.currentTarget.value })}
            error={wrong ? undefined : form.errorOf('pattern')}
          />
        </Wide>
        <Wide>
          <div className={styles.tokens}>
            {tokens.map(([token, meaning]) => (
              <UnstyledButton
                key={token}
                className={styles.token}
                title={meaning}
                onClick={() => insert(token)}
              >
                {token}
              </UnstyledButton>
            ))}
          </div>
        </Wide>
        <TextInput
          label="Klasifikasi"
          value={form.value.classification}
          onChange={(event) => set({ classification: event.currentTarget.value })}
          error={form.errorOf('classification')}
        />
        <TextInput
          label="Unit"
          value={form.value.unit}
          onChange={(event) => set({ unit: event.currentTarget.value })}
          error={form.errorOf('unit')}
        />
        <Wide>
          <div className={styles.example} data-wrong={wrong || undefined} aria-live="polite">
            {wrong ? (
              data?.problems.map((problem) => <p key={problem}>{problem}</p>)
            ) : (
              <>
                Contoh nomor
                <strong className="figures">{data?.example ?? '-'}</strong>
              </>
            )}
          </div>
        </Wide>
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
