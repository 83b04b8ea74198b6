import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { registerFile } from '../fixtures/register-file.ts';

/** The invented register of so many businesses, made once for each state of the schema, in the folder for temporary files. */
export async function registerAt(count: number): Promise<string> {
  const migrations = readdirSync(join(projectFolder, 'src-main/database/migrations'));
  const file = join(tmpdir(), `sentra-register-${count}-schema-${migrations.length}.db`);
  if (!existsSync(file)) await registerFile(file, count);
  return file;
}
