import { expect, test } from 'vitest';
import { wordsMatch } from '../../src-renderer/components/words-match.ts';

test.each([
  ['boj mre', 'Bojong Mrebet', true],
  ['mre boj', 'Bojong Mrebet', true],
  ['boj mre', 'Bojong Bojongsari', false],
  ['jong', 'Bojong', true],
  ['ng', 'Bojong', false],
  ['', 'Bojong', true],
  ['purbalingga lor', 'Purbalingga Lor', true],
  ["ma'arif", "KUB Ma'arif", true],
])('%j in %j: %s', (typed, text, found) => {
  expect(wordsMatch(typed, text)).toBe(found);
});
