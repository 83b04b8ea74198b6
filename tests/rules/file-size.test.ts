import { expect, test } from 'vitest';
import { formatFileSize } from '../../src-main/rules/file-size.ts';

test.each([
  [0, '0 byte'],
  [1023, '1.023 byte'],
  [1024, '1 KB'],
  [34_816, '34 KB'],
  [1_048_000, '1.023 KB'],
  [1_048_500, '1 MB'],
  [1_258_291, '1,2 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes are shown as %s', (bytes, shown) => {
  expect(formatFileSize(bytes)).toBe(shown);
});

test('there is no size below zero', () => {
  expect(() => formatFileSize(-1)).toThrow(RangeError);
  expect(() => formatFileSize(Number.NaN)).toThrow(RangeError);
});
