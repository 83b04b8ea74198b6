import { expect, test } from 'vitest';
import { readStoredValues } from '../../src-main/history/stored-values.ts';

test('values of the history are read; a damaged line is told from one that says nothing', () => {
  expect(readStoredValues('{"name":"Siti"}')).toEqual({ name: 'Siti' });
  expect(readStoredValues(null)).toEqual({});
  expect(readStoredValues('{"name":"Siti"')).toBeUndefined();
});
