import { expect, test } from 'vitest';
import { createCrashWatch } from '../../src-main/electron/crash-watch.ts';

test.each([
  ['three within a minute', [0, 20_000, 59_999], [false, false, true]],
  ['the third a minute after the first', [0, 30_000, 60_000], [false, false, false]],
  ['a fourth soon after the third', [0, 1000, 2000, 3000], [false, false, true, true]],
  ['old crashes are forgotten', [0, 1000, 200_000, 201_000, 202_000], [false, false, false, false, true]],
  ['the clock was set back', [500_000, 501_000, 1000, 2000], [false, false, false, false]],
])('%s', (_, times, expected) => {
  let now = 0;
  const isLoop = createCrashWatch(() => now);
  expect(
    times.map((time) => {
      now = time;
      return isLoop();
    }),
  ).toEqual(expected);
});
