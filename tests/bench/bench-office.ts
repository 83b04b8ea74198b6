import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src-main/contract/result.ts';
import { openOffice } from '../../src-main/office.ts';
import { emptyDesk, resourcesFolder } from '../office/empty-desk.ts';
import { registerAt } from './register-at.ts';

/** The value of an answer; a job that is refused measures nothing. */
export function valued<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

/** A copy of the invented register of so many businesses, below a job's folder. */
export async function copyOfRegister(folder: string, count: number): Promise<string> {
  const own = join(folder, String(count));
  mkdirSync(own, { recursive: true });
  const file = join(own, 'sentra.db');
  copyFileSync(await registerAt(count), file);
  return file;
}

/** An office on that file, with nobody at the desktop; its work is done in this process where there are no workers. */
export const officeOn = (databaseFile: string, workersFolder: string | null = null) =>
  valued(
    openOffice({
      databaseFile,
      resourcesFolder,
      workersFolder,
      desktop: emptyDesk(join(databaseFile, '..')),
    }),
  );
