import { expect, test } from 'vitest';
import { createNewestOnly } from '../../src-main/businesses/newest-only.ts';

test('of the works that wait for one under way only the newest is done, and a failure stops nobody', async () => {
  const newestOnly = createNewestOnly();
  const done: string[] = [];
  const work = (name: string) => async () => {
    await new Promise(setImmediate);
    done.push(name);
    return name;
  };
  const first = newestOnly(work('first'));
  await new Promise(setImmediate);
  const answers = Promise.all([first, newestOnly(work('second')), newestOnly(work('third'))]);
  expect(await answers).toEqual(['first', null, 'third']);
  expect(done).toEqual(['first', 'third']);
  await expect(newestOnly(() => Promise.reject(new Error('defect')))).rejects.toThrow('defect');
  expect(await newestOnly(work('after'))).toBe('after');
});
