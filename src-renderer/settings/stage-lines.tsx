import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { LineTools, moved } from '../components/line-tools.tsx';
import { blankStage, type EditedStage } from './kind-dialog.tsx';
import styles from './stage-lines.module.css';

interface Props {
  stages: EditedStage[];
  onChange: (stages: EditedStage[]) => void;
  /** By the path below the list: "0.name". */
  errorOf: (field: string) => string | undefined;
}

/** The cursor goes to the name of a stage that is drawn. */
const focusOn = (stage: EditedStage | undefined): void =>
  document.querySelector<HTMLElement>(`[data-stage="${stage?.key}"]`)?.focus();

/** The stages in their order. Alt with an arrow moves the line, Enter in the last one begins the next. */
export function StageLines({ stages, onChange, errorOf }: Props) {
  const edit = (index: number, part: Partial<EditedStage>) =>
    onChange(stages.map((stage, at) => (at === index ? { ...stage, ...part } : stage)));
  const add = () => {
    const stage = blankStage();
    onChange([...stages, stage]);
    setTimeout(() => focusOn(stage));
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && step !== 0) {
      if (stages[index + step]) onChange(moved(stages, index, step));
    } else if (event.key === 'Enter' && !event.ctrlKey && index === stages.length - 1) add();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>Tahapan dari awal sampai terbit</legend>
      <div className={`${styles.line} ${styles.head}`} aria-hidden>
        <span />
        <span>Nama tahapan</span>
        <span>Target hari</span>
        <span>Audit lapangan</span>
        <span>Terbit</span>
      </div>
      {stages.map((stage, index) => (
        <div key={stage.key} className={styles.line}>
          <span className={`${styles.number} figures`}>{index + 1}.</span>
          <TextInput
            aria-label={`Nama tahapan ${index + 1}`}
            data-stage={stage.key}
            maxLength={120}
            value={stage.name}
            onChange={(event) => edit(index, { name: event.currentTarget.value })}
            onKeyDown={(event) => onKey(event, index)}
            error={errorOf(`${index}.name`)}
          />
          <NumberInput
            aria-label={`Target hari tahapan ${index + 1}`}
            placeholder="-"
            min={1}
            max={2000}
            allowDecimal={false}
            hideControls
            value={stage.targetDays ?? ''}
            onChange={(days) => edit(index, { targetDays: typeof days === 'number' ? days : null })}
            error={errorOf(`${index}.targetDays`)}
          />
          <Checkbox
            className={styles.check}
            aria-label={`Tahapan ${index + 1} berupa audit lapangan`}
            checked={stage.isFieldAudit}
            onChange={(event) => edit(index, { isFieldAudit: event.currentTarget.checked })}
          />
          <Checkbox
            className={styles.check}
            aria-label={`Pada tahapan ${index + 1} sertifikat terbit`}
            checked={stage.isFinal}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // Only one stage ends the facilitation.
              onChange(stages.map((one, at) => ({ ...one, isFinal: at === index && checked })));
            }}
          />
          <LineTools
            list={stages}
            index={index}
            name={`tahapan ${index + 1}`}
            onChange={(next) => {
              // The button that has the focus goes with its line, and no key may be lost between.
              if (next.length < stages.length) focusOn(next[Math.min(index, next.length - 1)]);
              onChange(next);
            }}
            canRemove={stages.length > 1}
          />
        </div>
      ))}
      {stages.some((stage) => stage.isFinal) ? null : (
        <p className="dim">
          Belum ada tahapan bertanda terbit; tanpa tahapan itu fasilitasinya tidak pernah menjadi selesai.
        </p>
      )}
      <div className={styles.foot}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size="0.875rem" stroke={2} aria-hidden />}
          onClick={add}
        >
          Tambah tahapan
        </Button>
        <span className="dim">Alt ↑ dan Alt ↓ memindahkan baris.</span>
      </div>
    </fieldset>
  );
}
