import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delayAfter, waitInWords, waitOf } from '../../src-main/rules/pin-delay.ts';

const minutes5 = 300_000;

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 2],
  [5, 4],
  [6, 8],
  [10, 128],
  [11, 256],
  [12, 300],
  [5000, 300],
])('after %i wrong PINs nobody may try for %i seconds', (attempts, seconds) => {
  expect(delayAfter(attempts)).toBe(seconds * 1000);
});

test.each([
  [400, '1 detik'],
  [8000, '8 detik'],
  [60_000, '1 menit'],
  [256_000, '4 menit 16 detik'],
])('%i ms are told as "%s"', (milliseconds, words) => {
  expect(waitInWords(milliseconds)).toBe(words);
});

test('a wait never grows, wherever the clock is set, and who waits it out may try', () => {
  const instant = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), instant, instant, (attempts, wrongAt, now) => {
      const { wait, restart } = waitOf(attempts, wrongAt, now);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.min(minutes5, delayAfter(attempts)));
      // The caller writes the new beginning down; from then on the clock runs forward again.
      expect(waitOf(attempts, restart ? now : wrongAt, now + wait)).toEqual({ wait: 0, restart: false });
    }),
  );
});

test('setting the clock back behind the last try does not end the wait', () => {
  expect(waitOf(6, 1_000_000, 5)).toEqual({ wait: 8000, restart: true });
});
