import * as fileSystem from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagedFile } from '../../src-main/backups/stage-restore.ts';
import { finishSwap, type SwapDisk, swapDatabase, takeAlone } from '../../src-main/backups/swap-database.ts';
import { connect } from '../../src-main/database/connection.ts';
import { newDatabase, temporaryFolder } from '../database/temporary.ts';
import { outcomeOf } from '../office/test-office.ts';

/** An old database with its log, and a staged one. */
function ready() {
  const folder = temporaryFolder();
  const databaseFile = join(folder, 'sentra.db');
  mkdirSync(join(folder, 'cadangan'));
  const aside = join(folder, 'cadangan', 'sebelum-pemulihan-2024.db');
  for (const part of ['', '-wal', '-shm']) writeFileSync(`${databaseFile}${part}`, `lama${part}`);
  writeFileSync(stagedFile(databaseFile), 'baru');
  return { folder, databaseFile, aside };
}

/** A disk that does `steps` steps and then nothing more, as if the power had gone; or that refuses the one step only. */
function dyingDisk(steps: number, isDead: boolean): SwapDisk & { count: () => number } {
  let done = 0;
  const step =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      done += 1;
      if (isDead ? done > steps : done === steps + 1)
        throw Object.assign(new Error('the power went'), { code: 'EIO' });
      return call(...args);
    };
  return {
    ...fileSystem,
    renameSync: step(fileSystem.renameSync),
    rmSync: step(fileSystem.rmSync),
    writeFileSync: step(fileSystem.writeFileSync as (...args: unknown[]) => void) as never,
    openSync: step(fileSystem.openSync),
    fsyncSync: step(fileSystem.fsyncSync),
    count: () => done,
  };
}

const stepsInAll = (() => {
  const folder = fileSystem.mkdtempSync(join(fileSystem.realpathSync('/tmp'), 'sentra-steps-'));
  const databaseFile = join(folder, 'a.db');
  for (const part of ['', '-wal', '-shm']) writeFileSync(`${databaseFile}${part}`, 'x');
  writeFileSync(stagedFile(databaseFile), 'y');
  const disk = dyingDisk(Number.POSITIVE_INFINITY, true);
  swapDatabase(databaseFile, join(folder, 'aside.db'), disk);
  fileSystem.rmSync(folder, { recursive: true });
  return disk.count();
})();

const everyStep = Array.from({ length: stepsInAll }, (_, at) => at);

test('nothing goes wrong: the new one is in its place, the old one whole with its log aside', () => {
  const { folder, databaseFile, aside } = ready();
  expect(outcomeOf(swapDatabase(databaseFile, aside))).toBe('ok');
  expect(readFileSync(databaseFile, 'utf8')).toBe('baru');
  for (const part of ['', '-wal', '-shm'])
    expect(readFileSync(`${aside}${part}`, 'utf8')).toBe(`lama${part}`);
  expect(readdirSync(folder).sort()).toEqual(['cadangan', 'sentra.db']);
});

test.each(everyStep)(
  'the power goes after step %i: the next start finds the old or the new one, whole',
  (steps) => {
    const { databaseFile, aside } = ready();
    try {
      swapDatabase(databaseFile, aside, dyingDisk(steps, true));
    } catch {
      // Nothing of a dead process is to be seen but what stands on the disk.
    }
    finishSwap(databaseFile);
    const now = readFileSync(databaseFile, 'utf8');
    expect(['lama', 'baru']).toContain(now);
    const old = now === 'baru' ? aside : databaseFile;
    for (const part of ['', '-wal', '-shm'])
      expect(readFileSync(`${old}${part}`, 'utf8')).toBe(`lama${part}`);
    expect(now === 'baru' && existsSync(`${databaseFile}-wal`)).toBe(false);
    expect(existsSync(`${databaseFile}.pemulihan.json`)).toBe(false);
  },
);

test.each(everyStep)(
  'the disk refuses step %i only: old and new are both there, and one of them is in use',
  (steps) => {
    const { databaseFile, aside } = ready();
    let answer = 'threw';
    try {
      answer = outcomeOf(swapDatabase(databaseFile, aside, dyingDisk(steps, false)));
    } catch {
      // As above.
    }
    finishSwap(databaseFile);
    const now = readFileSync(databaseFile, 'utf8');
    if (answer !== 'threw') expect(now).toBe(answer === 'ok' ? 'baru' : 'lama');
    const old = now === 'baru' ? aside : databaseFile;
    for (const part of ['', '-wal', '-shm'])
      expect(readFileSync(`${old}${part}`, 'utf8')).toBe(`lama${part}`);
  },
);

test('a database that was begun between a crash and the next start is put aside, too', () => {
  const { databaseFile, aside } = ready();
  // Dies when the old file is aside and the new one not yet in its place.
  for (const steps of everyStep) {
    const one = ready();
    try {
      swapDatabase(one.databaseFile, one.aside, dyingDisk(steps, true));
    } catch {
      // As above.
    }
    if (existsSync(one.databaseFile)) continue;
    writeFileSync(one.databaseFile, 'begun meanwhile');
    finishSwap(one.databaseFile);
    expect(readFileSync(one.databaseFile, 'utf8')).toBe('baru');
    expect(readFileSync(one.aside, 'utf8')).toBe('lama');
    return;
  }
  throw new Error(`no step left ${databaseFile} away, ${aside}`);
});

test('a database that somebody has open is not taken', () => {
  const connection = newDatabase();
  expect(outcomeOf(takeAlone(connection.name))).toBe('database-in-use');
  connection.close();
  expect(outcomeOf(takeAlone(connection.name))).toBe('ok');
  const again = connect(connection.name);
  expect(again.pragma('journal_mode', { simple: true })).toBe('wal');
  again.close();
});
