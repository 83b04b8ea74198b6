// The work that is killed: a process of its own, bundled by kill.test.ts. It says `ready`, and then each change as soon as
// the office has acknowledged it, by a write that does not wait for an event loop.
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeCopy } from '../../src-main/backups/make-backup.ts';
import type { Result } from '../../src-main/contract/result.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { openOffice } from '../../src-main/office.ts';
import { emptyDesk } from '../office/empty-desk.ts';
import { typedBusiness } from '../office/typed-business.ts';

const [kind = '', folder = '', resourcesFolder = ''] = process.argv.slice(2);
const databaseFile = join(folder, 'sentra.db');
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);

function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const office = () =>
  expected(openOffice({ databaseFile, resourcesFolder, workersFolder: null, desktop: emptyDesk(folder) }));

/** New businesses, and the first of them changed again and again: `edit` is in its notes. */
async function edits(beside: (edit: number) => Promise<void> = async () => undefined): Promise<void> {
  const { handlers } = office();
  say({ ready: true });
  let first: number | null = null;
  for (let edit = 1; ; edit += 1) {
    const added = expected(await handlers.businesses.save(typedBusiness({ ownerName: `Pemilik ${edit}` })));
    say({ added: edit });
    first ??= added.id;
    const changed = typedBusiness({ id: first, ownerName: 'Pemilik 1', notes: `ubahan ${edit}` });
    expected(await handlers.businesses.save(changed));
    say({ changed: edit });
    await beside(edit);
  }
}

/** Files that the parent has laid there, one after the other; each second one is taken back again. */
async function imports(): Promise<void> {
  const opened = office();
  say({ ready: true });
  for (let number = 1; existsSync(join(folder, `impor-${number}.csv`)); number += 1) {
    const file = join(folder, `impor-${number}.csv`);
    const wanted = { kind: 'businesses', file, dryRun: false, acceptDecisions: true } as const;
    const { batch } = expected(await opened.imports.runFile(wanted)).report;
    say({ imported: number });
    if (number % 2 > 0 || batch === null) continue;
    expected(opened.undoImport(batch));
    say({ undone: number });
  }
}

/** A copy after each edit. */
const backups = (): Promise<void> =>
  edits(async (edit) => {
    const name = `salinan-${edit}.db`;
    expected(await makeCopy(databaseFile, join(folder, 'cadangan', name), new Date().toISOString()));
    say({ copied: name, edit });
  });

async function migration(): Promise<void> {
  say({ ready: true });
  expected(openDatabase(databaseFile)).connection.close();
  say({ migrated: true });
}

const works: Record<string, () => Promise<void>> = { edits, imports, backups, migration };
void works[kind]?.(); // what it throws ends the process, with its words
