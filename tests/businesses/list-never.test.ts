import { expect, test } from 'vitest';
import { type BusinessFilter, reaches } from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';
import { openFacilitation } from '../facilitations/facilitation-office.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { addBusinesses, typedParticipant, typedTraining } from '../trainings/training-office.ts';
import { filterOf, firstPage } from './list-question.ts';

test('"belum pernah" lists who was reached by none of what is chosen', async () => {
  const { office, handlers, id, add } = await openFacilitation(['Fasilitasi']);
  expectValue(await add(id));
  const [aided = 0, member = 0, trained = 0, candidate = 0] = await addBusinesses(office, [
    'Bantuan',
    'Anggota',
    'Pelatihan',
    'Calon',
  ]);
  await addBusinesses(office, ['Terlewat']);
  const connection = connect(office.databaseFile);
  connection.exec(`
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, created_at) VALUES (1, 'p', 'Mesin', 2020, 'DAK', '');
    INSERT INTO business_group (id, public_id, name, kind, chair_name, name_key, created_at, updated_at)
      VALUES (1, 'g', 'KUB', 'KUB', 'x', '', '', '');
    INSERT INTO group_member (group_id, business_id) VALUES (1, ${member});
    INSERT INTO aid_recipient (program_id, business_id) VALUES (1, ${aided});
    INSERT INTO aid_recipient (program_id, group_id) VALUES (1, 1);`);
  connection.close();
  const { id: trainingId } = expectValue(await handlers.trainings.save(typedTraining()));
  for (const [businessId, standing] of [
    [trained, 'peserta'],
    [candidate, 'calon'],
  ] as const)
    expectValue(
      await handlers.trainings.saveParticipant(
        typedParticipant(trainingId, { businessId, standing, role: 'pekerja', name: `Pekerja ${standing}` }),
      ),
    );
  const names = async (never: BusinessFilter['never'], search = '') => {
    const filter = filterOf({ never, search });
    const page = expectValue(await handlers.businesses.list({ ...firstPage, filter }));
    expect(page.total).toBe(page.rows.length);
    return page.rows.map((row) => row.ownerName);
  };
  expect(await names([])).toHaveLength(6);
  expect(await names(['aid'])).toEqual(['Calon', 'Fasilitasi', 'Pelatihan', 'Terlewat']);
  expect(await names(['training'])).toEqual(['Anggota', 'Bantuan', 'Calon', 'Fasilitasi', 'Terlewat']);
  expect(await names(['facilitation'])).toEqual(['Anggota', 'Bantuan', 'Calon', 'Pelatihan', 'Terlewat']);
  expect(await names([...reaches])).toEqual(['Calon', 'Terlewat']);
  expect(await names([...reaches], 'terle')).toEqual(['Terlewat']);
});

test('the whole register is asked for what reached it without a pause', async () => {
  const { handlers, databaseFile } = openTestOffice();
  const connection = connect(databaseFile);
  makeRegister(connection, 43_358);
  // 20,000 recipients, 5,000 members of groups, and trained people.
  connection.exec(`
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, created_at) VALUES (1, 'p', 'Mesin', 2020, 'DAK', '');
    INSERT INTO aid_recipient (program_id, business_id) SELECT 1, id FROM business ORDER BY id LIMIT 20000;
    INSERT INTO business_group (id, public_id, name, kind, chair_name, name_key, created_at, updated_at)
      VALUES (1, 'g', 'KUB', 'KUB', 'x', '', '', '');
    INSERT INTO group_member (group_id, business_id) SELECT 1, id FROM business WHERE id > 35000 ORDER BY id LIMIT 5000;
    INSERT INTO aid_recipient (program_id, group_id) VALUES (1, 1);`);
  connection.close();
  const times: number[] = [];
  const asked = [
    { never: ['aid' as const] },
    { never: [...reaches] },
    { never: [...reaches], search: 'sla' },
  ];
  for (const part of asked)
    for (let time = 0; time < 5; time++) {
      const begin = performance.now();
      const filter = filterOf(part);
      const page = expectValue(await handlers.businesses.list({ ...firstPage, filter }));
      times.push(performance.now() - begin);
      expect(page.total).toBeGreaterThan(0);
      expect(page.total).toBeLessThanOrEqual(43_358 - 25_000);
    }
  const slowest = Math.max(...times);
  console.log(`belum pernah: slowest of ${times.length} questions ${Math.round(slowest)} ms`);
  expect(slowest).toBeLessThan(500);
});
