import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Test files share their worker, and with it the modules: what is made for one file is gone for the next.
let folder: string | undefined;

/** A folder for all tests of the running file, made when it is first asked for. */
export function fileFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'sentra-test-'));
  return folder;
}

/** Removes it; `file-folder-setup.ts` does so after each file. */
export function removeFileFolder(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}
