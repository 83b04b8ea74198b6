import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../backups/session-office.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { expectValue } from '../office/test-office.ts';
import { choices, howMany, reached, seed } from './amounts.ts';

type Random = ReturnType<typeof choices>;
const page = 4096;

/** Ways in which a disk, a power cut or a flash disk damages a file. */
const damages: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  'flipped bytes'(bytes, random) {
    for (let times = 1 + random.below(40); times > 0; times -= 1) {
      const at = random.below(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
    }
    return bytes;
  },
  'a flipped byte in the head'(bytes, random) {
    const at = random.below(100);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
    return bytes;
  },
  'cut short': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'zero filled'(bytes, random) {
    const from = random.below(bytes.length / page) * page;
    return bytes.fill(0, from, Math.min(bytes.length, from + (1 + random.below(8)) * page));
  },
  'pages swapped'(bytes, random) {
    const one = random.below(bytes.length / page) * page;
    const other = random.below(bytes.length / page) * page;
    const kept = Buffer.from(bytes.subarray(one, one + page));
    bytes.copyWithin(one, other, other + page);
    kept.copy(bytes, other);
    return bytes;
  },
};

/** A closed office with a few businesses, a group and what they have in the history. */
async function filledOffice(): Promise<string> {
  const { session, ask, addBusiness, databaseFile } = openSession();
  for (let number = 1; number <= 30; number += 1) await addBusiness(`Pemilik ${number}`);
  expect(expectValue(await ask('home', 'overview')).businesses).toBe(30);
  // None of the questions below is one that is refused anyway.
  for (const [question, input] of questions)
    expect(await session.answer(question, input), question).toMatchObject({ ok: true });
  session.office()?.close();
  return databaseFile;
}

const questions: [name: string, input: object][] = [
  ['home.overview', {}],
  ['businesses.list', { filter: {}, limit: 500 }],
  ['businesses.list', { filter: { search: 'pemilik' }, limit: 500 }],
  ['businesses.get', { id: 7 }],
  ['groups.list', { search: '' }],
  ['history.list', { before: null, limit: 200 }],
  ['settings.get', {}],
  ['regions.villages', {}],
];

test('a damaged database is refused in words and left as it is, or answers', {
  timeout: 3_600_000,
}, async () => {
  const whole = await filledOffice();
  const random = choices(40);
  const found = { refused: 0, told: 0, sound: 0 };
  const without: string[] = [];
  const times = howMany(40, 1000);
  for (let time = 0; time < times; time += 1) {
    const kind = random.pick(Object.keys(damages));
    const folder = mkdtempSync(join(temporaryFolder(), 'rusak-'));
    const file = join(folder, 'sentra.db');
    copyFileSync(whole, file);
    const damaged = damages[kind]?.(readFileSync(file), random) ?? Buffer.alloc(0);
    writeFileSync(file, damaged);
    const name = `${time}, ${kind}, SENTRA_FAULTS_SEED=${seed}`;
    const { session, state, defects } = openSession({ databaseFile: file, isRemembered: true });
    const start = await state();
    if (start.state !== 'open') {
      found.refused += 1;
      expect(start.message, name).toMatch(/^[A-Z].*\.$/s);
      expect(readFileSync(file).equals(damaged), `${name}: ${start.state} but the file was written`).toBe(
        true,
      );
    } else {
      const answers = [];
      for (const [question, input] of questions) answers.push(await session.answer(question, input));
      const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
      // Where it is the schema's own text that is damaged, SQLite cannot tell it from a mistake of the program.
      if (defects.some((defect) => !defect.includes('SqliteError')))
        without.push(`${name}: ${defects.join('; ')}`);
      if (codes.length > 0) found.told += 1;
      else found.sound += 1;
    }
    session.office()?.close();
    rmSync(folder, { recursive: true, force: true });
  }
  expect(without).toEqual([]);
  expect(found.refused).toBeGreaterThan(times / 10);
  reached(
    'damaged databases',
    `${times}: ${found.refused} refused in words and left byte for byte, ${found.told} opened and told on reading, ${found.sound} answered (the damage hit nothing that was asked), 0 without words`,
  );
});
