import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDrafts } from '../../src-main/drafts/draft-service.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { expectValue } from '../office/test-office.ts';

const newFile = () => join(temporaryFolder(), 'konsep.json');
/** What a start of the program after a crash would find. */
const found = async (file: string) => expectValue(await createDrafts(file).all({}));

test('a draft is on the disk as soon as keeping it is answered, and gone when it is forgotten', async () => {
  const file = newFile();
  const drafts = createDrafts(file);
  expectValue(await drafts.keep({ name: 'business.new', content: '{"ownerName":"Siti"}' }));
  expect(await found(file)).toEqual({ 'business.new': '{"ownerName":"Siti"}' });
  expectValue(await drafts.keep({ name: 'business.new', content: null }));
  expect(await found(file)).toEqual({});
});

test('what is kept at once ends as it was asked last', async () => {
  const file = newFile();
  const drafts = createDrafts(file);
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => drafts.keep({ name: `f${index % 3}`, content: String(index) })),
  );
  expect(await found(file)).toEqual({ f0: '39', f1: '37', f2: '38' });
});

test.each(['', '{', '[]', 'null', '{"a":1,"b":"text"}'])('a file with %j is no obstacle', async (content) => {
  const file = newFile();
  writeFileSync(file, content);
  const drafts = createDrafts(file);
  expectValue(await drafts.keep({ name: 'x', content: '1' }));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ x: '1' });
});

test('a folder that is gone is told in words', async () => {
  const answer = await createDrafts(join(newFile(), 'konsep.json')).keep({ name: 'x', content: '1' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'folder-not-found' } });
});

test('property: whatever is typed comes back', async () => {
  const file = newFile();
  const drafts = createDrafts(file);
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 1, maxLength: 20 }),
      async (content, name) => {
        expectValue(await drafts.keep({ name, content }));
        expect((await found(file))[name]).toBe(content);
      },
    ),
    { numRuns: 60 },
  );
});
