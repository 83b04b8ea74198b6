import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockFile, readLockHeader, unlockFile } from '../../src-main/backups/lock-file.ts';
import { newKey } from '../../src-main/backups/lock-header.ts';
import type { CopyNote } from '../../src-main/database/copy-note.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';

const passphrase = 'gula aren dari Karangreja';
const note: CopyNote = {
  ...{ madeAt: '2024-05-20T01:02:03.000Z', appVersion: '0.1.0', schemaVersion: 5, office: 'DINPERINDAG' },
  ...{ counts: { businesses: 7 }, lastChange: 3, lastChangeAt: null },
};
/** The least cost: what is tested is the format, not how long guessing takes. */
const key = newKey(passphrase, 10);

async function locked(content: Uint8Array) {
  const folder = temporaryFolder();
  const [clear, file, target] = ['a.db', 'a.sentra-cadangan', 'b.db'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(clear, content);
  expectValue(await lockFile(clear, file, await key, note));
  return { file, target };
}

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes come back as they were', async (size) => {
  const content = Buffer.alloc(size, 'kadaster ');
  const { file, target } = await locked(content);
  expectValue(await unlockFile(file, target, { passphrase: ` ${passphrase} ` }));
  expect(readFileSync(target).equals(content)).toBe(true);
  expect((await readLockHeader(file))?.note).toEqual(note);
});

test('nothing of the content is to be read in the file, and the same content never looks the same', async () => {
  const content = Buffer.from('NIK 3303019001900001'.repeat(20));
  const [one, two] = [await locked(content), await locked(content)];
  const [a, b] = [readFileSync(one.file), readFileSync(two.file)];
  expect(a.includes('3303')).toBe(false);
  expect(a.subarray(-100).equals(b.subarray(-100))).toBe(false);
});

test('a wrong passphrase is refused and leaves nothing', async () => {
  const { file, target } = await locked(Buffer.from('isi'));
  for (const wrong of ['', 'Gula aren dari Karangreja', `${passphrase}.`])
    expect(outcomeOf(await unlockFile(file, target, { passphrase: wrong }))).toBe('passphrase-wrong');
  expect(existsSync(target)).toBe(false);
});

test('every single changed byte is refused, and every length but the whole', async () => {
  const { file, target } = await locked(Buffer.from('sebuah cadangan kecil'));
  const whole = readFileSync(file);
  const opener = { passphrase };
  const outcome = async (bytes: Buffer) => {
    writeFileSync(file, bytes);
    rmSync(target, { force: true });
    return outcomeOf(await unlockFile(file, target, opener));
  };
  expect(await outcome(whole)).toBe('ok');
  const accepted: string[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    for (const bit of [1, 128]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ bit;
      // A cost of 2^11 instead of 2^10 is another key, too.
      if ((await outcome(changed)) === 'ok') accepted.push(`byte ${at} ^ ${bit}`);
    }
    if ((await outcome(whole.subarray(0, at))) === 'ok') accepted.push(`cut to ${at}`);
  }
  if ((await outcome(Buffer.concat([whole, Buffer.from([0])]))) === 'ok') accepted.push('one byte more');
  expect(accepted).toEqual([]);
}, 120_000);

test('chunks cannot be swapped, repeated or left out', async () => {
  const size = 64 * 1024;
  const content = Buffer.concat([1, 2, 3, 4].map((letter) => Buffer.alloc(size, letter)));
  const { file, target } = await locked(content);
  const whole = readFileSync(file);
  const head = whole.length - 4 * (size + 16);
  const chunks = [0, 1, 2, 3].map((at) =>
    whole.subarray(head + at * (size + 16), head + (at + 1) * (size + 16)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 6 }), async (order) => {
      fc.pre(order.join() !== '0,1,2,3');
      writeFileSync(
        file,
        Buffer.concat([whole.subarray(0, head), ...order.map((at) => chunks[at] as Buffer)]),
      );
      expect(outcomeOf(await unlockFile(file, target, { key: await key }))).toBe('backup-damaged');
    }),
    { numRuns: 60 },
  );
});
