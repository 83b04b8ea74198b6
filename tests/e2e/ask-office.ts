import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';

/** Asks the main process by the contract, as the screens do. */
export async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(([name, question]) => window.sentra.call(name as string, question), [
    procedure,
    input,
  ] as const);
  expect(answer).toMatchObject({ ok: true });
  return (answer as { value: T }).value;
}

/** Goes to a screen by its address. */
export const open = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, path);
