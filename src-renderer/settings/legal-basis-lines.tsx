import { Textarea } from '@mantine/core';
import { FormSection } from '../components/form-section.tsx';
import { LineTools } from '../components/line-tools.tsx';
import styles from './settings-page.module.css';
import { AddButton, type TextPart } from './text-part.tsx';

export function LegalBasisLines({ value, set, errorOf }: TextPart) {
  const lines = value.legalBasis;
  const change = (legalBasis: string[]) => set({ legalBasis });
  return (
    <FormSection
      title="Dasar hukum"
      detail="Program tidak menyediakan dasar hukum. Tulis peraturan dan keputusan yang berlaku pada dinas Anda."
      columns={1}
    >
      {lines.map((line, index) => (
        // a line is known by its place; its text changes while typing.
        <div key={index} className={styles.row}>
          <Textarea
            aria-label={`Dasar hukum ${index + 1}`}
            autosize
            minRows={1}
            value={line}
            onChange={(event) => change(lines.with(index, event.currentTarget.value))}
            error={errorOf(`legalBasis.${index}`)}
          />
          <LineTools list={lines} index={index} name={`dasar hukum ${index + 1}`} onChange={change} />
        </div>
      ))}
      {lines.length < 20 ? (
        <AddButton onClick={() => change([...lines, ''])}>Tambah dasar hukum</AddButton>
      ) : null}
    </FormSection>
  );
}
