import type { Page } from '@playwright/test';

/** Asks the program as its screens do; throws its words when it refuses. */
export async function askProgram<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(([name, question]) => window.sentra.call(name as string, question), [
    procedure,
    input,
  ] as const);
  const { ok, value, error } = answer as { ok: boolean; value: T; error?: { message: string } };
  if (!ok) throw new Error(`${procedure}: ${error?.message}`);
  return value;
}
