import { expect, test } from 'vitest';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import {
  type Choices,
  choiceOf,
  comparedFields,
  mergedBusiness,
  type Side,
} from '../../src-renderer/duplicates/compared-fields.ts';
import { typedBusiness } from '../office/test-office.ts';

const side = (id: number, fields: Parameters<typeof typedBusiness>[0]): Side => ({
  business: { ...typedBusiness(fields), id },
  row: { id } as BusinessRow,
});
const merged = (first: Side, second: Side, choices: Choices = {}) =>
  mergedBusiness(1, first, second, (field) => choiceOf(choices, first, second, field, 'second'));

const closed = side(1, { status: 'tutup', statusDate: '1 Juli 2023', kbli: '10721', kbliEdition: '2020' });
const active = side(2, { status: 'aktif', statusDate: '', kbli: '10710', kbliEdition: null });

test('a status takes its day along, and a KBLI code its edition', () => {
  // One that is known to work on works on, and since when that one closed says nothing about it.
  expect(merged(closed, active)).toMatchObject({
    status: 'aktif',
    statusDate: '',
    kbli: '10710',
    kbliEdition: null,
  });
  const chosen = merged(closed, active, { status: { from: 'first' }, kbli: { from: 'first' } });
  expect(chosen).toMatchObject({
    status: 'tutup',
    statusDate: '1 Juli 2023',
    kbli: '10721',
    kbliEdition: '2020',
  });
});

test('where both say the same the day that is known stays, and what is chosen counts', () => {
  const other = side(2, { status: 'tutup', statusDate: '' });
  expect(merged(closed, other).statusDate).toBe('1 Juli 2023');
  expect(merged(closed, active, { statusDate: { from: 'typed', text: '2/2/2024' } }).statusDate).toBe(
    '2/2/2024',
  );
});

test('the years are no field of the comparison: a merge keeps those of both', () => {
  expect(comparedFields).not.toContain('years');
});
