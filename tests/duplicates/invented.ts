import fc from 'fast-check';
import type { Likable } from '../../src-main/businesses/judge-pair.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { trackedTables } from '../../src-main/database/history-triggers.ts';
import { normalizeName } from '../../src-main/rules/names.ts';

/** An invented record of which only these fields matter. */
export const likable = (id: number, fields: Partial<Likable> & { ownerName?: string } = {}): Likable => {
  const { ownerName = 'Wagiman', ...rest } = fields;
  return {
    id,
    nameKey: normalizeName(ownerName),
    businessName: '',
    nik: null,
    nib: null,
    phones: '',
    villageCode: '33.03.05.2001',
    birthDate: null,
    ...rest,
  };
};

/** Every record of the office, by table, as it stands: for comparing before and after byte for byte. */
export const allRecords = (connection: Connection): Record<string, unknown[]> =>
  Object.fromEntries(
    trackedTables(connection)
      .filter((table) => !table.startsWith('business_search'))
      .map((table) => [table, connection.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]),
  );

export const nik = '3303054112849001';
export const otherNik = '3303051503709002';

const name = fc.constantFrom(
  'Wagiman',
  'Wagimin',
  'Siti Aminah',
  'Hj. Siti Aminah',
  'Slamet Riyadi',
  'Slamet Riadi',
);
/** Records from few values, so that much agrees. */
export const anyLikable = (id: fc.Arbitrary<number>): fc.Arbitrary<Likable> =>
  fc
    .record({
      id,
      ownerName: name,
      businessName: fc.constantFrom('', 'Gula Mekar', 'CV Gula Mekar', 'Gula Mekarr', 'Bakso Lumintu'),
      nik: fc.constantFrom(null, nik, otherNik, '3303054112849010'),
      nib: fc.constantFrom(null, null, '0220000900001'),
      phones: fc.constantFrom('', '080090000001', '080090000001 080090000002', '080090000002'),
      villageCode: fc.constantFrom(null, '33.03.05.2001', '33.03.05.2002'),
      birthDate: fc.constantFrom(null, '1984-12-01', '1970-03-15'),
    })
    .map(({ id: number, ...fields }) => likable(number, fields));
