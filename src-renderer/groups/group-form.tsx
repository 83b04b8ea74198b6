import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import type { GroupInput } from '../../src-main/contract/groups.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction } from '../app/use-office.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { RecordHistoryButton } from '../history/record-history.tsx';
import { RemoveRecord } from '../history/remove-record.tsx';
import { GroupFields } from './group-fields.tsx';
import styles from './group-form.module.css';
import { emptyGroup, groupKindWords } from './group-words.ts';
import { Members } from './members.tsx';

interface Props {
  saved: GroupInput;
  savedMembers: BusinessRow[];
  problems: ProblemRow[];
}

export function GroupForm({ saved, savedMembers, problems }: Props) {
  const isNew = saved.id === null;
  const draft = useDraft<GroupInput>(`group.${saved.id ?? 'new'}`, saved);
  // Members added since the record was read: the draft holds their numbers only.
  const [added, setAdded] = useState<BusinessRow[]>([]);
  const save = useAction('groups', 'save', { invalidates: ['groups', 'businesses', 'aid', 'recaps'] });
  const { values, set } = draft;

  const store = async (thenNext: boolean) => {
    if (!isNew && !draft.dirty) {
      if (thenNext) goTo.newGroup();
      return;
    }
    const result = await save.run(values);
    if (!result.ok) return;
    draft.settle();
    tellDone(`${values.name.trim()} disimpan.`);
    if (!thenNext) {
      if (isNew) goTo.group(result.value.id);
    } else if (isNew) set(emptyGroup);
    else goTo.newGroup();
  };
  useCommands({ new: goTo.newGroup, close: goTo.groups });

  const detail = isNew ? undefined : `${groupKindWords[saved.kind]}, ${saved.memberIds.length} anggota`;
  return (
    <PageFrame
      header={
        <PageHeader
          title={isNew ? 'Kelompok baru' : saved.name}
          detail={detail}
          onBack={goTo.groups}
          actions={
            saved.id === null ? undefined : (
              <>
                <RemoveRecord
                  feature="groups"
                  id={saved.id}
                  name={saved.name}
                  along="Daftar anggotanya"
                  invalidates={['groups', 'businesses', 'aid', 'recaps']}
                  onRemoved={draft.discard}
                />
                <RecordHistoryButton kind="business_group" id={saved.id} name={saved.name} />
              </>
            )
          }
        />
      }
      footer={
        <SaveBar
          onSave={() => void store(false)}
          onSaveNext={() => void store(true)}
          onCancel={goTo.groups}
          busy={save.busy}
          dirty={draft.dirty}
          failure={save.failure}
          note={
            draft.restored ? (
              <span className={styles.restored}>
                Isian yang belum disimpan dipulihkan.
                <Button variant="subtle" size="compact-sm" onClick={draft.discard}>
                  Buang isian
                </Button>
              </span>
            ) : undefined
          }
        />
      }
    >
      <form className={styles.layout} onSubmit={(event) => event.preventDefault()} autoComplete="off">
        <div className={styles.sections}>
          <ProblemList problems={draft.dirty ? [] : problems} />
          <GroupFields values={values} set={set} errorOf={(field) => save.fieldError(field)} />
        </div>
        <Members
          memberIds={values.memberIds}
          known={[...savedMembers, ...added]}
          error={save.fieldError('memberIds')}
          onAdd={(business) => {
            setAdded((now) => [...now, business]);
            set({ memberIds: [...values.memberIds, business.id] });
          }}
          onRemove={(id) => set({ memberIds: values.memberIds.filter((member) => member !== id) })}
        />
      </form>
    </PageFrame>
  );
}
