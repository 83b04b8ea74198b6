import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, success } from '../contract/result.ts';
import { localTime } from './backup-names.ts';
import { backupFolder } from './backup-state.ts';
import { swapDatabase, takeAlone } from './swap-database.ts';

/** Files from before a restore that are kept. Damaged ones are never removed. */
const keptAside = 5;

/**
 * Puts the staged backup in the place of the office's file, which goes to `cadangan/` under its date: to
 * `sebelum-pemulihan-…`, from where the restore can be undone, or to `rusak-…`. `aside` is null when there was none.
 * Fails with `database-in-use` or `swap-failed`; then nothing has changed.
 */
export function exchangeDatabase(
  databaseFile: string,
  now: Date,
  isDamaged: boolean,
): Result<{ aside: string | null }> {
  const alone = takeAlone(databaseFile);
  if (!alone.ok) return alone;
  const folder = backupFolder(databaseFile);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const had = existsSync(databaseFile);
  const stem = `${isDamaged || !alone.value.readable ? 'rusak' : 'sebelum-pemulihan'}-${localTime(now).replace('T', '-').replaceAll(':', '')}`;
  const aside = freeName(join(folder, `${stem}.db`));
  const swapped = swapDatabase(databaseFile, aside);
  if (!swapped.ok) return swapped;
  const old = readdirSync(folder).filter((name) => /^sebelum-pemulihan-.*\.db$/.test(name));
  for (const name of old.sort().slice(0, -keptAside))
    for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${ending}`), { force: true });
  return success({ aside: had ? aside : null });
}

/** A clock that was set back may give the same second twice. */
function freeName(path: string): string {
  let free = path;
  for (let count = 2; existsSync(free); count += 1) free = path.replace(/\.db$/, `-${count}.db`);
  return free;
}
