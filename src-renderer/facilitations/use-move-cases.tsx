import { useState } from 'react';
import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { useAction } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { useTellUndoable } from '../history/tell-undoable.tsx';
import { whoWords } from './case-words.ts';
import type { Stage } from './listed-case.ts';

type Mover = Pick<CaseRow, 'id' | 'ownerName' | 'stageId' | 'standing'>;

/** Moves businesses to a stage; asks for the day, today at first. Those that stopped stay, and those that are there. */
export function useMoveCases(onDone: (moved: Mover[]) => void) {
  const [asked, setAsked] = useState<{ rows: Mover[]; stage: Stage } | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const action = useAction('facilitations', 'moveToStage');
  const tellUndoable = useTellUndoable();
  const ask = (rows: Mover[], stage: Stage) => {
    const moving = rows.filter((row) => row.stageId !== stage.id && row.standing !== 'berhenti');
    if (moving.length === 0) return;
    setDate(isoDateOf(new Date()));
    setAsked({ rows: moving, stage });
  };
  const close = () => {
    action.forget();
    setMissing(false);
    setAsked(null);
  };
  const store = async () => {
    if (!asked) return;
    setMissing(date === null);
    if (date === null) return;
    const { rows, stage } = asked;
    const result = await action.run({ caseIds: rows.map((row) => row.id), stageId: stage.id, date });
    if (!result.ok) return;
    tellUndoable(`${whoWords(rows)} pindah ke ${stage.name}.`, result.value.changeSetId);
    close();
    onDone(rows);
  };
  const dialog = asked ? (
    <EditDialog
      title={`Pindahkan ${whoWords(asked.rows)} ke ${asked.stage.name}`}
      onClose={close}
      onSave={() => void store()}
      busy={action.busy}
      failure={action.failure}
      saveLabel="Pindahkan"
    >
      <DateInput
        label="Tanggal pindah"
        description={
          asked.stage.isFinal
            ? 'Tahapan terakhir: fasilitasinya selesai pada tanggal ini. Nomor sertifikat diisi pada halaman pelaku usaha.'
            : 'Tahapan yang ditinggalkan selesai pada tanggal ini, dan tahapan baru mulai.'
        }
        required
        data-autofocus
        value={date}
        onChange={setDate}
        error={action.fieldError('date') ?? (missing && date === null ? 'Tanggal belum diisi.' : undefined)}
      />
    </EditDialog>
  ) : null;
  return { ask, dialog };
}
