import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormSection } from '../components/form-section.tsx';
import { LineTools } from '../components/line-tools.tsx';
import styles from './curricula-section.module.css';
import type { TrainingPartProps } from './training-form.tsx';

const empty = { id: null, title: '', hours: null, speaker: '' };

/** The planned curricula in their order. Enter in the last line begins the next. */
export function CurriculaSection({ values, set, errorOf }: TrainingPartProps) {
  const { curricula } = values;
  const change = (next: typeof curricula) => set({ curricula: next });
  const edit = (index: number, part: Partial<(typeof curricula)[number]>) =>
    change(curricula.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const add = () => {
    change([...curricula, empty]);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-curriculum="${curricula.length}"]`)?.focus());
  };
  return (
    <FormSection
      title={`Kurikulum yang direncanakan (${curricula.length})`}
      detail="Webinar cukup satu kurikulum. Yang terlaksana dihitung dari pertemuannya."
      columns={1}
    >
      {curricula.map((curriculum, index) => (
        // a new line is known by its place; its title changes while typing.
        <div key={curriculum.id ?? `new ${index}`} className={styles.line}>
          <span className={`${styles.number} figures`}>{index + 1}.</span>
          <TextInput
            aria-label={`Judul kurikulum ${index + 1}`}
            placeholder="Judul kurikulum"
            data-curriculum={index}
            value={curriculum.title}
            onChange={(event) => edit(index, { title: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || index < curricula.length - 1) return;
              event.preventDefault();
              add();
            }}
            error={errorOf(`curricula.${index}.title`)}
          />
          <NumberInput
            aria-label={`Jam pelajaran kurikulum ${index + 1}`}
            placeholder="JP"
            min={1}
            max={500}
            allowDecimal={false}
            hideControls
            value={curriculum.hours ?? ''}
            onChange={(hours) => edit(index, { hours: typeof hours === 'number' ? hours : null })}
            error={errorOf(`curricula.${index}.hours`)}
          />
          <TextInput
            aria-label={`Narasumber kurikulum ${index + 1}`}
            placeholder="Narasumber"
            value={curriculum.speaker}
            onChange={(event) => edit(index, { speaker: event.currentTarget.value })}
            error={errorOf(`curricula.${index}.speaker`)}
          />
          <LineTools list={curricula} index={index} name={`kurikulum ${index + 1}`} onChange={change} />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="0.875rem" stroke={2} aria-hidden />}
          onClick={add}
        >
          Tambah kurikulum
        </Button>
      </div>
    </FormSection>
  );
}
