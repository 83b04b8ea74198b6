import { type BusinessView, businessView } from '../../src-main/contract/business-list.ts';

/** What a saved view of the register shows; null where another version of the program wrote it. */
export const readView = (content: string): BusinessView | null => {
  try {
    const view = businessView.safeParse(JSON.parse(content));
    return view.success ? view.data : null;
  } catch {
    return null;
  }
};
