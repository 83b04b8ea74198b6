import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LetterKind } from '../../src-main/contract/letters.ts';
import { placeholders } from '../../src-main/rules/letter-placeholders.ts';
import { useAnswer } from '../app/use-office.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { ArticleLines } from './article-lines.tsx';
import { LegalBasisLines } from './legal-basis-lines.tsx';
import styles from './settings-page.module.css';
import type { TextPart } from './text-part.tsx';
import { WitnessLines } from './witness-lines.tsx';

/** The fields of a letter's texts, in the order in which they stand on the paper. `back` leads to the default. */
export function LetterTextForm({ kind, back, ...part }: TextPart & { kind: LetterKind; back: ReactNode }) {
  const { value, set, errorOf } = part;
  const { data: officials } = useAnswer('officials', 'list', {});
  const officialOptions = (officials ?? [])
    .filter((official) => official.active || official.id === value.acknowledgedById)
    .map((official) => ({ value: String(official.id), label: `${official.name}, ${official.position}` }));
  const ofTwoParties = kind === 'handovers' || kind === 'grant-agreement';
  return (
    <>
      <FormSection title="Judul dan pembuka" columns={1} action={back}>
        <TextInput
          label="Judul"
          value={value.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={errorOf('title')}
        />
        <Textarea
          label="Anak judul"
          autosize
          minRows={1}
          value={value.subtitle}
          onChange={(event) => set({ subtitle: event.currentTarget.value })}
          error={errorOf('subtitle')}
        />
        <Textarea
          label="Pembuka"
          autosize
          minRows={2}
          value={value.opening}
          onChange={(event) => set({ opening: event.currentTarget.value })}
          error={errorOf('opening')}
        />
        <details className={styles.placeholders}>
          <summary>Isian yang dapat dipakai</summary>
          <dl>
            {Object.entries(placeholders).map(([tag, meaning]) => (
              <div key={tag}>
                <dt>{`{${tag}}`}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      </FormSection>
      <LegalBasisLines {...part} />
      <ArticleLines {...part} numbered={ofTwoParties} />
      <FormSection title="Penutup" columns={1}>
        <Textarea
          aria-label="Penutup"
          autosize
          minRows={2}
          value={value.closing}
          onChange={(event) => set({ closing: event.currentTarget.value })}
          error={errorOf('closing')}
        />
      </FormSection>
      <WitnessLines {...part} />
      <FormSection title="Mengetahui, meterai, dan kop">
        <Wide>
          <Select
            label="Mengetahui"
            placeholder="Tanpa pejabat yang mengetahui"
            clearable
            clearButtonProps={{ 'aria-label': 'Tanpa pejabat yang mengetahui' }}
            data={officialOptions}
            value={value.acknowledgedById === null ? null : String(value.acknowledgedById)}
            onChange={(id) => set({ acknowledgedById: id === null ? null : Number(id) })}
            error={errorOf('acknowledgedById')}
          />
        </Wide>
        <Switch
          label="Sediakan kotak meterai"
          checked={value.stampDutyBox}
          onChange={(event) => set({ stampDutyBox: event.currentTarget.checked })}
        />
        <Switch
          label="Pakai kop surat"
          checked={value.showLetterhead}
          onChange={(event) => set({ showLetterhead: event.currentTarget.checked })}
        />
      </FormSection>
    </>
  );
}
