import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { expectValue, type TestOffice, typedBusiness } from '../office/test-office.ts';

export const village = '33.03.09.2001';

/** A second connection to the office's file, for making and reading what has no handler. */
export function connectionTo(office: TestOffice): Connection {
  return expectValue(openDatabase(office.databaseFile)).connection;
}

export async function add(office: TestOffice, fields: Partial<BusinessInput>): Promise<number> {
  return expectValue(
    await office.handlers.businesses.save(typedBusiness({ villageCode: village, ...fields })),
  ).id;
}

/** Merges with the values of the one that is kept. */
export async function merge(
  office: TestOffice,
  keptId: number,
  goneId: number,
  fields: Partial<BusinessInput> = {},
) {
  const { business } = expectValue(await office.handlers.businesses.get({ id: keptId }));
  return office.handlers.duplicates.merge({ keptId, goneId, business: { ...business, ...fields } });
}
