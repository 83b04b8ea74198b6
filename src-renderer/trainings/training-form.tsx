import type { TrainingInput } from '../../src-main/contract/trainings.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction } from '../app/use-office.ts';
import { draftNote } from '../components/draft-note.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { CurriculaSection } from './curricula-section.tsx';
import { ParticularsSection, PlaceSection, TrainingNotesSection } from './training-sections.tsx';

interface Props {
  saved: TrainingInput;
  onLeave: () => void;
}

/** What the sections of the form need: the values, how to change them, and what is wrong with a field. */
export interface TrainingPartProps {
  values: TrainingInput;
  set: (part: Partial<TrainingInput>) => void;
  errorOf: (field: string) => string | undefined;
}

/** The particulars of a training with its planned curricula. What is typed survives a crash. */
export function TrainingForm({ saved, onLeave }: Props) {
  const isNew = saved.id === null;
  const draft = useDraft<TrainingInput>(`training.${saved.id ?? 'new'}`, saved);
  const save = useAction('trainings', 'save');
  const store = async () => {
    const result = await save.run(draft.values);
    if (!result.ok) return;
    draft.settle();
    tellDone(isNew ? 'Pelatihan dibuat.' : 'Pelatihan disimpan.');
    goTo.training(result.value.id);
  };
  useCommands({ close: onLeave });
  const part: TrainingPartProps = {
    values: draft.values,
    set: draft.set,
    errorOf: (field) => save.fieldError(field),
  };
  return (
    <PageFrame
      narrow
      header={<PageHeader title={isNew ? 'Pelatihan baru' : 'Ubah pelatihan'} onBack={onLeave} />}
      footer={
        <SaveBar
          onSave={() => void store()}
          onCancel={onLeave}
          busy={save.busy}
          dirty={draft.dirty}
          failure={save.failure}
          saveLabel={isNew ? 'Buat pelatihan' : 'Simpan'}
          note={draftNote(draft)}
        />
      }
    >
      <ParticularsSection {...part} />
      <PlaceSection {...part} />
      <CurriculaSection {...part} />
      <TrainingNotesSection {...part} />
    </PageFrame>
  );
}
