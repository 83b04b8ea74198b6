import type { Settings } from '../../src-main/contract/settings.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useDraft } from '../app/use-draft.ts';
import { type Answer, useAction, useAnswer } from '../app/use-office.ts';
import { tellDone } from '../components/tell.tsx';

export const useSettings = (): Answer<AnswerOf<'settings', 'get'>> => useAnswer('settings', 'get', {});

/** One section of the settings as a form that saves only itself. */
export function useSetting<K extends keyof Settings>(section: K, label: string, saved: Settings[K]) {
  const draft = useDraft<{ value: Settings[K] }>(`settings.${section}`, { value: saved });
  const action = useAction('settings', 'save', {
    invalidates: [
      'settings',
      'letters',
      'regions',
      'sectors',
      'businesses',
      'groups',
      'recaps',
      'monitoring',
    ],
  });
  const save = async () => {
    const result = await action.run({ [section]: draft.values.value });
    if (!result.ok) return;
    draft.settle();
    tellDone(`${label} disimpan.`);
  };
  return {
    value: draft.values.value,
    set: (value: Settings[K]) => draft.set({ value }),
    /** Field errors come with the section's name in front: `letterhead.office`. */
    errorOf: (field: string) => action.fieldError(field ? `${section}.${field}` : section),
    /** For SaveBar. */
    bar: {
      onSave: () => void save(),
      onCancel: draft.dirty
        ? () => {
            draft.discard();
            action.forget();
          }
        : undefined,
      busy: action.busy,
      dirty: draft.dirty,
      failure: action.failure,
    },
  };
}
