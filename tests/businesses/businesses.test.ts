import { expect, test } from 'vitest';
import type { BusinessFilter } from '../../src-main/contract/businesses.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';

const everything: BusinessFilter = {
  search: '',
  districtCode: null,
  villageCode: null,
  sectorId: null,
  scale: null,
  status: null,
};
const kemangkon = '33.03.01.2001';

async function officeWith(...businesses: Parameters<typeof typedBusiness>[0][]) {
  const { handlers } = openTestOffice();
  const ids: number[] = [];
  for (const business of businesses)
    ids.push(expectValue(await handlers.businesses.save(typedBusiness(business))).id);
  const find = async (filter: Partial<BusinessFilter>, limit = 50, after: string | null = null) =>
    expectValue(await handlers.businesses.list({ ...everything, ...filter, after, limit }));
  return { handlers, ids, find };
}

test('a business is saved and read back as an officer typed it', async () => {
  const { handlers, ids } = await officeWith({
    ownerName: 'Siti Rahayu',
    nik: '3303 0152 0584 9001',
    phone: '0800-1234-5678 / 0281 891234',
    businessName: 'Gula Manis',
    villageCode: kemangkon,
    nib: '0123456789012',
  });
  const { business, problems } = expectValue(await handlers.businesses.get({ id: ids[0] ?? 0 }));
  expect(business).toMatchObject({
    ownerName: 'Siti Rahayu',
    nik: '3303015205849001',
    // Left open by the officer, told by the NIK.
    gender: 'P',
    birthDate: '12 Mei 1984',
    nib: '0123456789012',
    villageCode: kemangkon,
  });
  expect(business.phone.replaceAll('-', '')).toBe('080012345678 / 0281891234');
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  // What was read is accepted again unchanged.
  expect(outcomeOf(await handlers.businesses.save(business))).toBe('ok');
});

test.each([
  [{ nik: '330301520584900' }, 'nik'],
  [{ nik: '3303019913849001' }, 'nik'],
  [{ nib: '123' }, 'nib'],
  [{ npwp: '12' }, 'npwp'],
  [{ phone: '8.12E+10' }, 'phone'],
  [{ birthDate: 'kapan-kapan' }, 'birthDate'],
])('%o is refused with words at its field', async (fields, field) => {
  const { handlers, find } = await officeWith();
  const answer = await handlers.businesses.save(typedBusiness(fields));
  expect(outcomeOf(answer)).toBe('business-invalid');
  expect(Object.keys((!answer.ok && answer.error.fields) || {})).toEqual([field]);
  expect((await find({})).total).toBe(0);
});

test('an owner may have two businesses under one NIK: the officer is told, not stopped', async () => {
  const { handlers } = await officeWith({ nik: '3303015205849001', businessName: 'Gula' });
  const second = expectValue(
    await handlers.businesses.save(typedBusiness({ nik: '3303015205849001', businessName: 'Keripik' })),
  );
  expect(second.problems.map((problem) => problem.code)).toContain('nik-shared');
});

test('every part of a name, number or product finds, two letters too', async () => {
  const { find } = await officeWith(
    { ownerName: 'Siti Rahayu', businessName: 'Gula Manis', product: 'gula semut' },
    { ownerName: 'Éko Wibowo', nik: '3303011205849002', phone: '080012345678' },
    { ownerName: 'Budi 100%', businessName: 'CV "Maju" Jaya' },
  );
  const names = async (search: string) => (await find({ search })).rows.map((row) => row.ownerName);
  expect(await names('aha')).toEqual(['Siti Rahayu']);
  expect(await names('GULA rah')).toEqual(['Siti Rahayu']);
  expect(await names('semut')).toEqual(['Siti Rahayu']);
  expect(await names('ti')).toEqual(['Siti Rahayu']);
  expect(await names('0123456')).toEqual(['Éko Wibowo']);
  expect(await names('33030112')).toEqual(['Éko Wibowo']);
  expect(await names('eko')).toEqual(['Éko Wibowo']);
  expect(await names('"maju"')).toEqual(['Budi 100%']);
  expect(await names('0%')).toEqual(['Budi 100%']);
  expect(await names('tidak ada')).toEqual([]);
});

test('the search follows a change', async () => {
  const { handlers, ids, find } = await officeWith({ ownerName: 'Siti Rahayu' });
  await handlers.businesses.save(typedBusiness({ id: ids[0] ?? 0, ownerName: 'Siti Aminah' }));
  expect((await find({ search: 'rahayu' })).total).toBe(0);
  expect((await find({ search: 'aminah' })).total).toBe(1);
});

test('pages put together are the whole list, each row once, also with equal names', async () => {
  const names = Array.from(
    { length: 23 },
    (_, index) => ['sri', 'Sri', 'ANI', 'budi', 'Zaenal'][index % 5] ?? '',
  );
  const { find } = await officeWith(...names.map((ownerName) => ({ ownerName })));
  const all = (await find({}, 100)).rows.map((row) => row.id);
  const paged: number[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof find>> = await find({}, 4, after);
    expect(page.total).toBe(23);
    paged.push(...page.rows.map((row) => row.id));
    after = page.next;
  } while (after !== null);
  expect(paged).toEqual(all);
  expect(new Set(paged).size).toBe(23);
});

test('filters combine', async () => {
  const { find } = await officeWith(
    { ownerName: 'A', villageCode: kemangkon, scale: 'kecil' },
    { ownerName: 'B', villageCode: kemangkon },
    { ownerName: 'C', villageCode: '33.03.02.2001', scale: 'kecil', status: 'tutup' },
  );
  const names = async (filter: Partial<BusinessFilter>) =>
    (await find(filter)).rows.map((row) => row.ownerName);
  expect(await names({ districtCode: '33.03.01' })).toEqual(['A', 'B']);
  expect(await names({ districtCode: '33.03.01', scale: 'kecil' })).toEqual(['A']);
  expect(await names({ scale: 'belum' })).toEqual(['B']);
  expect(await names({ status: 'tutup' })).toEqual(['C']);
  expect(await names({ villageCode: '33.03.02.2001', search: 'zz' })).toEqual([]);
});

test('likely duplicates are found with their reason', async () => {
  const { handlers, ids } = await officeWith(
    { ownerName: 'H. Slamet Riyadi', villageCode: kemangkon },
    { ownerName: 'Orang Lain', phone: '0800 1234 5678' },
  );
  const like = expectValue(
    await handlers.businesses.findLike({
      exceptId: null,
      ownerName: 'SLAMET  RIYADI',
      businessName: '',
      nik: '',
      nib: '',
      phone: '+62 800-1234-5678',
      villageCode: kemangkon,
    }),
  );
  expect(like.map((found) => [found.business.id, found.reason])).toEqual([
    [ids[1], 'nomor telepon sama'],
    [ids[0], 'nama sama di desa yang sama'],
  ]);
});

test('a business that is not there is an error in words', async () => {
  const { handlers } = await officeWith();
  expect(outcomeOf(await handlers.businesses.get({ id: 99 }))).toBe('business-unknown');
  expect(outcomeOf(await handlers.businesses.save(typedBusiness({ id: 99 })))).toBe('business-unknown');
});
