import { office } from './office-client.ts';

const drafts = new Map<string, string>();

/** Fetches the drafts of earlier sessions, before the first form asks for one. */
export async function loadDrafts(): Promise<void> {
  const answer = await office.drafts.all({});
  if (answer.ok) for (const [name, content] of Object.entries(answer.value)) drafts.set(name, content);
}

/** What was left in a form; `fallback` when there is nothing that can be read. */
export function recallDraft<T>(name: string, fallback: T): T {
  try {
    const content = drafts.get(name);
    return content === undefined ? fallback : (JSON.parse(content) as T);
  } catch {
    return fallback;
  }
}

/** For the next screen that asks; it is on the disk only after `writeDraft`. */
export const holdDraft = (name: string, values: unknown): void => {
  drafts.set(name, JSON.stringify(values));
};

/** Puts what is held on the disk; true when it is there. */
export async function writeDraft(name: string): Promise<boolean> {
  const content = drafts.get(name);
  return content !== undefined && (await office.drafts.keep({ name, content })).ok;
}

export function forgetDraft(name: string): void {
  if (drafts.delete(name)) void office.drafts.keep({ name, content: null });
}
