import type { LetterKind } from '../../src-main/contract/letters.ts';
import { type LetterText, letterTextSections } from '../../src-main/contract/settings.ts';
import { useAnswer } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { LetterTextForm } from './letter-text-form.tsx';
import { Loaded } from './loaded.tsx';
import styles from './settings-page.module.css';
import { TextPreview } from './text-preview.tsx';
import { useSetting, useSettings } from './use-setting.ts';
import { WordTemplate } from './word-template.tsx';

export const HandoverTextSettings = () => <LetterTextSettings kind="handovers" name="Teks BAST" />;
export const StatementTextSettings = () => <LetterTextSettings kind="statement" name="Teks pernyataan" />;
export const IntegrityPactTextSettings = () => (
  <LetterTextSettings kind="integrity-pact" name="Teks pakta integritas" />
);
export const GrantAgreementTextSettings = () => (
  <LetterTextSettings kind="grant-agreement" name="Teks NPHD" />
);

interface Props {
  kind: LetterKind;
  name: string;
}

function LetterTextSettings({ kind, name }: Props) {
  const settings = useSettings();
  return (
    <Loaded answer={settings}>
      {(data) => <Texts key={kind} kind={kind} name={name} saved={data[letterTextSections[kind]]} />}
    </Loaded>
  );
}

/** The texts of one kind of letter at the left, and what they look like on paper at the right. */
function Texts({ kind, name, saved }: Props & { saved: LetterText }) {
  const section = letterTextSections[kind];
  const form = useSetting(section, name, saved);
  const { data: defaults } = useAnswer('settings', 'defaults', {});
  const back = (
    <ConfirmButton
      size="compact-sm"
      color="gray"
      disabled={!defaults}
      question={{
        title: `Kembalikan ${name} ke bawaan?`,
        text: 'Judul, pembuka, dasar hukum, isi, dan penutup diganti dengan teks bawaan program. Baru berlaku setelah disimpan.',
        confirmLabel: 'Kembalikan',
      }}
      onConfirm={() => (defaults ? form.set(defaults[section]) : undefined)}
    >
      Kembali ke bawaan
    </ConfirmButton>
  );
  return (
    <>
      <div className={styles.withPreview}>
        <div className={styles.texts}>
          <LetterTextForm
            kind={kind}
            value={form.value}
            set={(part) => form.set({ ...form.value, ...part })}
            errorOf={form.errorOf}
            back={back}
          />
          <WordTemplate kind={kind} name={name} />
        </div>
        <TextPreview kind={kind} changes={{ [section]: form.value }} />
      </div>
      <SaveBar {...form.bar} />
    </>
  );
}
