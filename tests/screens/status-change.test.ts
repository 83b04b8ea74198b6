import { expect, test } from 'vitest';
import { withStatus } from '../../src-renderer/businesses/status-change.ts';

const saved = { status: 'aktif', statusDate: '1 Juli 2020' } as const;

test.each([
  ['tutup', '1 Juli 2020', ''],
  ['tutup', '3 Mei 2024', '3 Mei 2024'],
  ['tutup', '', ''],
  ['aktif', '', '1 Juli 2020'],
  ['aktif', '3 Mei 2024', '3 Mei 2024'],
] as const)('%s chosen while the day is %j: the day becomes %j', (status, statusDate, after) => {
  expect(withStatus({ statusDate }, saved, status)).toEqual({ status, statusDate: after });
});
