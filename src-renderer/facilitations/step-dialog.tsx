import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StepRow } from '../../src-main/contract/facilitations.ts';
import { addDays, formatShortDate, isIsoDate } from '../../src-main/rules/dates.ts';
import { readHour } from '../../src-main/rules/hour.ts';
import { useAction } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';

interface Props {
  caseId: number;
  step: StepRow;
  onClose: () => void;
}

/** The dates of one stage and what was found in it. Moving on is done from the page or the board. */
export function StepDialog({ caseId, step, onClose }: Props) {
  const { stageId, plannedDate, plannedTime, startedDate, finishedDate, dueDate, officer, result, notes } =
    step;
  const [values, setValues] = useState({
    ...{ plannedDate, plannedTime, startedDate, finishedDate, dueDate, officer, result, notes },
  });
  const set = (part: Partial<typeof values>) => setValues((now) => ({ ...now, ...part }));
  const save = useAction('facilitations', 'saveStep');
  const store = async () => {
    const plannedAt = readHour(values.plannedTime);
    if (!(await save.run({ caseId, stageId, ...values, plannedTime: plannedAt })).ok) return;
    tellDone(`Tahapan ${step.stage} disimpan.`);
    onClose();
  };
  const date = (field: 'plannedDate' | 'startedDate' | 'finishedDate' | 'dueDate') => ({
    value: values[field],
    onChange: (next: string | null) => set({ [field]: next }),
    error: save.fieldError(field),
  });
  const text = (field: 'plannedTime' | 'officer' | 'result' | 'notes') => ({
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
    error: save.fieldError(field),
  });
  const started = values.startedDate;
  const target =
    step.targetDays === null
      ? 'Tahapan ini tidak mempunyai target hari.'
      : started !== null && isIsoDate(started)
        ? `Kosong = ${formatShortDate(addDays(started, step.targetDays))} (target ${step.targetDays} hari).`
        : `Kosong = ${step.targetDays} hari sesudah mulai.`;
  return (
    <EditDialog
      title={`Tahapan ${step.stage}`}
      onClose={onClose}
      onSave={() => void store()}
      busy={save.busy}
      failure={save.failure}
    >
      {step.isFieldAudit ? (
        <SimpleGrid cols={2} spacing="xs">
          <DateInput label="Rencana tanggal audit" {...date('plannedDate')} />
          <TextInput label="Rencana jam" placeholder="08.30" {...text('plannedTime')} />
        </SimpleGrid>
      ) : null}
      <SimpleGrid cols={2} spacing="xs">
        <DateInput label="Mulai" data-autofocus {...date('startedDate')} />
        <DateInput label="Selesai" {...date('finishedDate')} />
      </SimpleGrid>
      <DateInput label="Tenggat" description={target} {...date('dueDate')} />
      <TextInput label={step.isFieldAudit ? 'Auditor' : 'Petugas'} {...text('officer')} />
      <TextInput label="Hasil" {...text('result')} />
      <Textarea label="Catatan" autosize minRows={2} maxRows={8} {...text('notes')} />
    </EditDialog>
  );
}
