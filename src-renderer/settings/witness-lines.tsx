import { SimpleGrid, TextInput } from '@mantine/core';
import type { LetterText } from '../../src-main/contract/settings.ts';
import { FormSection } from '../components/form-section.tsx';
import { LineTools } from '../components/line-tools.tsx';
import styles from './settings-page.module.css';
import { AddButton, type TextPart } from './text-part.tsx';

export function WitnessLines({ value, set, errorOf }: TextPart) {
  const { witnesses } = value;
  const change = (next: LetterText['witnesses']) => set({ witnesses: next });
  return (
    <FormSection title="Saksi" detail="Boleh kosong. Paling banyak empat." columns={1}>
      {witnesses.map((witness, index) => (
        // a witness is known by its place; the name changes while typing.
        <div key={index} className={styles.row}>
          <SimpleGrid cols={2} spacing="xs">
            <TextInput
              aria-label={`Nama saksi ${index + 1}`}
              placeholder="Nama saksi"
              value={witness.name}
              onChange={(event) =>
                change(witnesses.with(index, { ...witness, name: event.currentTarget.value }))
              }
              error={errorOf(`witnesses.${index}.name`)}
            />
            <TextInput
              aria-label={`Jabatan saksi ${index + 1}`}
              placeholder="Jabatan"
              value={witness.position}
              onChange={(event) =>
                change(witnesses.with(index, { ...witness, position: event.currentTarget.value }))
              }
              error={errorOf(`witnesses.${index}.position`)}
            />
          </SimpleGrid>
          <LineTools list={witnesses} index={index} name={`saksi ${index + 1}`} onChange={change} />
        </div>
      ))}
      {witnesses.length < 4 ? (
        <AddButton onClick={() => change([...witnesses, { name: '', position: '' }])}>Tambah saksi</AddButton>
      ) : null}
    </FormSection>
  );
}
