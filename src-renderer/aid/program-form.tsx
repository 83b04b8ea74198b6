import { useState } from 'react';
import type { ProgramInput } from '../../src-main/contract/aid.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { aidPlaces } from './places.ts';
import {
  BudgetSection,
  HandoverSection,
  LegalBasisSection,
  NotesSection,
  ProgramSection,
} from './program-form-sections.tsx';

export type EditedProgram = Required<ProgramInput>;

interface Props {
  initial: EditedProgram;
  /** Why the programme cannot be changed now; null where it can. */
  refusal: string | null;
  onLeave: () => void;
}

/** The particulars of a programme, in the order in which its papers name them. */
export function ProgramForm({ initial, refusal, onLeave }: Props) {
  const [program, setProgram] = useState(initial);
  const save = useAction('aid', 'saveProgram', {
    invalidates: ['aid', 'recaps', 'letters'],
    onDone: ({ id }, input) => {
      tellDone(input.id === null ? 'Program dibuat.' : 'Program disimpan.');
      aidPlaces.step(id, 'barang');
    },
  });
  const change = (part: Partial<EditedProgram>) => setProgram((before) => ({ ...before, ...part }));
  const dirty = JSON.stringify(program) !== JSON.stringify(initial);
  const leave = async () => {
    const question = {
      title: 'Tinggalkan tanpa menyimpan?',
      text: 'Yang baru diketik di formulir program ini hilang.',
      confirmLabel: 'Tinggalkan',
    };
    if (!dirty || (await confirmDestructive(question))) onLeave();
  };
  useCommands({ close: () => void leave() });
  const isNew = program.id === null;
  const section = { program, change, errorOf: save.fieldError, disabled: refusal !== null };
  return (
    <PageFrame
      narrow
      header={
        <PageHeader
          title={isNew ? 'Program bantuan baru' : 'Ubah program bantuan'}
          detail={refusal}
          onBack={() => void leave()}
        />
      }
      footer={
        <SaveBar
          onSave={() => void save.run(withoutBlankLines(program))}
          onCancel={() => void leave()}
          busy={save.busy}
          dirty={dirty && refusal === null}
          failure={save.failure}
          saveLabel={isNew ? 'Buat program' : 'Simpan'}
        />
      }
    >
      <ProgramSection {...section} />
      <BudgetSection {...section} />
      <HandoverSection {...section} />
      <LegalBasisSection {...section} />
      <NotesSection {...section} />
    </PageFrame>
  );
}

const withoutBlankLines = (program: EditedProgram): EditedProgram => ({
  ...program,
  legalBasis: program.legalBasis.map((line) => line.trim()).filter(Boolean),
});
