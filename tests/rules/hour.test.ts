import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHour, readHour } from '../../src-main/rules/hour.ts';

test.each([
  ['8', '08:00', true],
  ['08.30', '08:30', true],
  [' 13:05 ', '13:05', true],
  ['0', '00:00', true],
  ['24', '24:00', false],
  ['9.75', '09:75', false],
  ['pagi', 'pagi', false],
  ['', '', false],
])('%j is read as %j', (typed, read, isTime) => {
  expect(readHour(typed)).toBe(read);
  expect(isHour(readHour(typed))).toBe(isTime);
});

test('property: every time of the day stays what it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      expect(readHour(text)).toBe(text);
      expect(isHour(text)).toBe(true);
    }),
  );
});
