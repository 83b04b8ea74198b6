import { expect, test } from 'vitest';
import { isTrustedSender } from '../../src-main/electron/trusted-sender.ts';

const main = { origin: 'app://sentra', parent: null };

test('only the main frame of our window, showing our own pages, is answered', () => {
  expect(isTrustedSender({ contentsId: 1, frame: main }, 1)).toBe(true);
  expect(isTrustedSender({ contentsId: 2, frame: main }, 1)).toBe(false);
  expect(isTrustedSender({ contentsId: 1, frame: null }, 1)).toBe(false);
  expect(isTrustedSender({ contentsId: 1, frame: { ...main, parent: main } }, 1)).toBe(false);
});

test.each([
  'https://sentra',
  'app://sentra.example',
  'app://other',
  'file://',
  'null',
  '',
  'APP://SENTRA',
  'app://sentra/',
])('a page of %j is refused', (origin) => {
  expect(isTrustedSender({ contentsId: 1, frame: { origin, parent: null } }, 1)).toBe(false);
});
