import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import { openOffice } from '../office.ts';
import { fillSample } from './fill-sample.ts';

/**
 * Makes the sample's database in a folder of its own, whole or not at all: what stood at `databaseFile` and beside it is
 * replaced only when the new one is filled; whoever has the old one open closes it when `replacing` is called.
 */
export async function makeSample(options: {
  databaseFile: string;
  resourcesFolder: string;
  workersFolder: string | null;
  desktop: Desktop;
  replacing: () => void;
}): Promise<Result<object>> {
  const { databaseFile, resourcesFolder, workersFolder, desktop, replacing } = options;
  const folder = dirname(databaseFile);
  const unfinished = `${folder}.baru`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const filled = await fillNew(join(unfinished, 'sentra.db'));
  if (!filled.ok) {
    rmSync(unfinished, { recursive: true, force: true });
    return filled;
  }
  replacing();
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return filled;

  async function fillNew(file: string): Promise<Result<object>> {
    // Nobody sits there: it is the program that fills it.
    const opened = openOffice({
      ...{ databaseFile: file, resourcesFolder, workersFolder, isUnattended: true },
      desktop: { ...desktop, emit: () => undefined },
    });
    if (!opened.ok) return opened;
    try {
      return await fillSample(opened.value, resourcesFolder);
    } finally {
      opened.value.close();
    }
  }
}
