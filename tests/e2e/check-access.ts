import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app-fixture.ts';

/** WCAG 2.2 AA by axe-core on what is on screen: each fault with its element. `rule` narrows to one rule. */
export async function accessFaults(page: Page, rule?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rule ? builder.withRules(rule) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What is on screen has no fault that axe-core knows. */
export async function checkAccess(page: Page): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}
