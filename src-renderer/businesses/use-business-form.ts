import { useEffect, useRef, useState } from 'react';
import type { BusinessForm } from '../../src-main/contract/businesses.ts';
import { type Failure, failure } from '../../src-main/contract/result.ts';
import { goTo } from '../app/navigation.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction } from '../app/use-office.ts';
import { tellDone } from '../components/tell.tsx';

const unreadable: Failure = failure(
  'unreadable',
  'Belum dapat disimpan: ada angka yang tidak terbaca.',
).error;

/** The form of one business: its draft, its saving, and what is wrong with it. */
export function useBusinessForm(saved: BusinessForm) {
  const isNew = saved.id === null;
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<BusinessForm>(`business.${saved.id ?? 'new'}`, saved);
  const save = useAction('businesses', 'save', {
    invalidates: ['businesses', 'legalForms', 'groups', 'aid', 'sectors', 'recaps'],
  });
  /** What was refused, by the office or already here because a number cannot be read. */
  const [refused, setRefused] = useState<BusinessForm | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const { values } = draft;

  // After the errors are drawn, and their sections opened, the cursor goes to the first of them.
  const { failure: saveFailure } = save;
  useEffect(() => {
    if (saveFailure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [saveFailure]);

  /** Leaves the field, so that it says what is wrong, and goes to the first that cannot be read. */
  const findUnreadable = (): boolean => {
    const first = form.current?.querySelector<HTMLElement>('[data-unreadable]');
    if (!first) return false;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    first.focus();
    return true;
  };

  const store = async (thenNext: boolean): Promise<void> => {
    if (!isNew && !draft.dirty) {
      if (thenNext) goTo.newBusiness();
      return;
    }
    const cannotRead = findUnreadable();
    setUnreadable(cannotRead);
    setRefused(values);
    if (cannotRead) return;
    const result = await save.run(values);
    if (!result.ok) return;
    draft.settle();
    tellDone(`${values.ownerName.trim()} disimpan.`);
    if (thenNext && isNew) {
      draft.discard();
      form.current?.querySelector<HTMLInputElement>('[data-first-field]')?.focus();
    } else if (thenNext) goTo.newBusiness();
    else if (isNew) goTo.business(result.value.id);
  };

  /** An error goes when its field is changed; of a row of years, when any of them is. */
  const errorOf = (field: string): string | undefined => {
    const name = field.split('.')[0] as keyof BusinessForm;
    return refused && values[name] === refused[name] ? save.fieldError(field) : undefined;
  };
  return {
    form,
    draft,
    isNew,
    busy: save.busy,
    failure: isUnreadable ? unreadable : save.failure,
    errorOf,
    store,
  };
}
