import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import { openTestOffice, typedBusiness } from '../office/test-office.ts';

test('the full register has the numbers of the report, whatever was there, and is not filled twice', async () => {
  const { office, handlers, databaseFile } = openTestOffice();
  for (let index = 0; index < 60; index++)
    await handlers.businesses.save(typedBusiness({ ownerName: `Penerima ${index}` }));
  expect(office.fillRegister()).toBe(43_358 - 60);
  const connection = connect(databaseFile);
  const scales = connection
    .prepare('SELECT scale, count(*) FROM business GROUP BY scale ORDER BY scale')
    .raw()
    .all();
  const searched = connection
    .prepare("SELECT count(*) FROM business_search WHERE business_search MATCH 'penerima'")
    .pluck();
  expect(scales).toEqual([
    [null, 58],
    ['kecil', 43_185],
    ['menengah', 115],
  ]);
  expect(searched.get()).toBe(60);
  expect(office.fillRegister()).toBe(0);
  connection.close();
});
