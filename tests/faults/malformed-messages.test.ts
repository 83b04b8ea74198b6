import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { procedureNames } from '../../src-main/contract/contract.ts';
import { openSession } from '../backups/session-office.ts';
import { howMany, reached, seed } from './amounts.ts';

const poison = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"polluted":true},"id":1,"filter":{"__proto__":{"polluted":1}}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}},"name":"x"}'),
  JSON.parse('{"filter":{"constructor":{"prototype":{"polluted":1}}},"limit":5}'),
);
const anything = fc.anything({
  withBigInt: true,
  withMap: true,
  withSet: true,
  withDate: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 3,
});
/** Fields that the contract has, with values that it has not. */
const field = fc.constantFrom(
  ...'id ids filter limit after name search jobId from path file kind sheet mapping content title rows'.split(
    ' ',
  ),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      Number.NaN,
      -1,
      0,
      1,
      1e308,
      2 ** 53,
      '',
      '\0',
      '../../x',
      "'; DROP TABLE business; --",
      null,
      [],
      {},
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  anything,
);
const likeTheContract = fc.dictionary(field, value, { maxKeys: 6 });
const names = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<unknown>(...procedureNames) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.string(), anything, fc.constantFrom('__proto__', 'businesses.__proto__')),
  },
);

const collect = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

test('malformed messages are answered, every one, and leave nothing behind', {
  timeout: 3_600_000,
}, async () => {
  const { session, addBusiness, businesses, defects } = openSession();
  await addBusiness('Pemilik 1');
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  const before = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);
  const total = howMany(2000, 100_000);
  const batch = 1000;
  const failed: string[] = [];
  let accepted = 0;
  /** After the first tenth everything that is kept for ever (prepared statements, compiled code) is there. */
  let settled = 0;
  for (let done = 0; done < total; done += batch) {
    const messages = fc.sample(fc.tuple(names, fc.oneof(anything, likeTheContract, poison)), {
      numRuns: batch,
      seed: seed + done,
    });
    for (const [name, input] of messages) {
      const answer = await session.answer(name, input);
      if (answer.ok) accepted += 1;
      else if (answer.error.code === 'defect' || answer.error.message === '')
        failed.push(`${String(name)} ${fc.stringify(input)}`);
    }
    if (done >= total / 10 && settled === 0) settled = heap();
  }
  expect({ failed: failed.slice(0, 5), defects: defects.slice(0, 5) }).toEqual({ failed: [], defects: [] });
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const grown = (heap() - settled) / 1e6;
  expect(grown).toBeLessThan(60);
  // The office is at work as before.
  const known = await businesses();
  await addBusiness('Pemilik 2');
  expect(await businesses()).toBe(known + 1);
  reached(
    'malformed IPC messages',
    `${total} to ${procedureNames.length} procedures: 0 defects, ${accepted} happened to be well formed, heap ${grown.toFixed(1)} MB more after nine tenths of them`,
  );
});
