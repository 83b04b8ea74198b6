import fc from 'fast-check';
import { fromDayNumber } from '../../src-main/rules/calendar.ts';

/** ISO dates from 1900-01-01 to 2100-12-31. */
export const isoDates = fc.integer({ min: -25_567, max: 47_846 }).map(fromDayNumber);

/** Anything that may stand in a cell, to see that reading rules never throw. */
export const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/ ()+Rp rb jt E\u00a0\n#'), maxLength: 24 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, '', '-', '#REF!', '_x000D_', '3.3E+15'),
);
