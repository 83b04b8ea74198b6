import { Button } from '@mantine/core';
import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction } from '../app/use-office.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './business-form.module.css';
import { BusinessSide, type Surroundings } from './business-side.tsx';
import { emptyBusiness } from './empty-business.ts';
import { AddressSection, NotesSection } from './form-address.tsx';
import { BusinessSection } from './form-business.tsx';
import { OwnerSection } from './form-owner.tsx';

interface Props extends Surroundings {
  saved: BusinessInput;
  problems: ProblemRow[];
}

/** What the sections of the form need: the values, how to change them, and what is wrong with a field. */
export interface FormPart {
  values: BusinessInput;
  set: (part: Partial<BusinessInput>) => void;
  errorOf: (field: keyof BusinessInput) => string | undefined;
}

export function BusinessForm({ saved, problems, aid, groups }: Props) {
  const isNew = saved.id === null;
  const draft = useDraft<BusinessInput>(`business.${saved.id ?? 'new'}`, saved);
  const save = useAction('businesses', 'save', {
    invalidates: ['businesses', 'groups', 'aid', 'sectors', 'recaps'],
  });
  const { values } = draft;
  const part: FormPart = { values, set: draft.set, errorOf: (field) => save.fieldError(field) };

  const store = async (thenNext: boolean) => {
    if (!isNew && !draft.dirty) {
      if (thenNext) goTo.newBusiness();
      return;
    }
    const result = await save.run(values);
    if (!result.ok) {
      focusFirstError();
      return;
    }
    draft.settle();
    tellDone(`${values.ownerName.trim()} disimpan.`);
    if (!thenNext) {
      if (isNew) goTo.business(result.value.id);
      return;
    }
    if (isNew) draft.set(emptyBusiness);
    else goTo.newBusiness();
    document.querySelector<HTMLInputElement>('[data-first-field]')?.focus();
  };
  useCommands({ new: goTo.newBusiness, close: goTo.businesses });

  return (
    <PageFrame
      header={
        <PageHeader
          title={isNew ? 'Pelaku usaha baru' : saved.ownerName}
          detail={isNew ? undefined : saved.businessName || 'Tanpa nama usaha'}
          onBack={goTo.businesses}
        />
      }
      footer={
        <SaveBar
          onSave={() => void store(false)}
          onSaveNext={() => void store(true)}
          onCancel={goTo.businesses}
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
          <OwnerSection {...part} />
          <BusinessSection {...part} />
          <AddressSection {...part} />
          <NotesSection {...part} />
        </div>
        <BusinessSide values={values} problems={draft.dirty ? [] : problems} aid={aid} groups={groups} />
      </form>
    </PageFrame>
  );
}

/** After the errors are drawn, the cursor goes to the first of them. */
const focusFirstError = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
};
