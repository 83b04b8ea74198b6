import { expect, test } from 'vitest';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';

test('a change reads in words: places, sectors, phones and dates instead of numbers and codes', async () => {
  const { handlers } = openTestOffice();
  const [sector] = expectValue(await handlers.sectors.list({}));
  const village = expectValue(await handlers.regions.villages({})).find(
    ({ name, districtName }) => name === 'Bojong' && districtName === 'Mrebet',
  );
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Rahayu' })));
  expectValue(
    await handlers.businesses.save({
      ...typedBusiness({}),
      id,
      ownerName: 'Siti Rahayu',
      phone: '081234567890',
      birthDate: '10-9-1984',
      sectorId: sector?.id ?? null,
      villageCode: village?.code ?? null,
    }),
  );
  const { rows } = expectValue(await handlers.history.list({ before: null, limit: 10 }));
  const changes = Object.fromEntries((rows[0]?.changes ?? []).map(({ field, after }) => [field, after]));
  expect(rows[0]?.title).toBe('Siti Rahayu');
  expect(changes).toMatchObject({
    Telepon: '0812-3456-7890',
    'Tanggal lahir': '10 September 1984',
    Komoditas: sector?.name,
    'Desa/Kelurahan': 'Bojong, Kecamatan Mrebet',
  });
});

test('a record without a name of its own is known by the one that it belongs to, also when that is gone', async () => {
  const { handlers } = openTestOffice();
  const { id: businessId } = expectValue(
    await handlers.businesses.save(typedBusiness({ ownerName: 'Karto' })),
  );
  const program = {
    id: null,
    name: 'Bantuan Mesin 2026',
    fiscalYear: 2026,
    fundSource: 'APBN' as const,
    ceremonyDate: null,
    ceremonyPlace: '',
    officialId: null,
    notes: '',
  };
  const { id: programId } = expectValue(await handlers.aid.saveProgram(program));
  const { id } = expectValue(await handlers.aid.addRecipient({ programId, businessId, groupId: null }));
  expectValue(await handlers.aid.removeRecipient({ id }));
  const { rows } = expectValue(await handlers.history.list({ before: null, limit: 10 }));
  expect(rows.filter((row) => row.entity === 'Penerima').map((row) => [row.title, row.action])).toEqual([
    ['Karto', 'delete'],
    ['Karto', 'insert'],
  ]);
  expect(rows.find((row) => row.entity === 'Penerima')?.changes).toContainEqual({
    field: 'Program bantuan',
    before: 'Bantuan Mesin 2026',
    after: null,
  });
});
