import { expect, test } from 'vitest';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { firstPage } from './list-question.ts';

const kemangkon = '33.03.01.2001';

async function officeWith(...businesses: Parameters<typeof typedBusiness>[0][]) {
  const { handlers } = openTestOffice();
  const ids: number[] = [];
  for (const business of businesses)
    ids.push(expectValue(await handlers.businesses.save(typedBusiness(business))).id);
  const find = async () => expectValue(await handlers.businesses.list({ ...firstPage, limit: 50 }));
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
  expect((await find()).total).toBe(0);
});

test('an owner may have two businesses under one NIK: the officer is told, not stopped', async () => {
  const { handlers } = await officeWith({ nik: '3303015205849001', businessName: 'Gula' });
  const second = expectValue(
    await handlers.businesses.save(typedBusiness({ nik: '3303015205849001', businessName: 'Keripik' })),
  );
  expect(second.problems.map((problem) => problem.code)).toContain('nik-shared');
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
    [ids[0], 'nama dan desa sama'],
    [ids[1], 'nomor telepon sama, nama pemilik berbeda'],
  ]);
});

test('a business that is not there is an error in words', async () => {
  const { handlers } = await officeWith();
  expect(outcomeOf(await handlers.businesses.get({ id: 99 }))).toBe('business-unknown');
  expect(outcomeOf(await handlers.businesses.save(typedBusiness({ id: 99 })))).toBe('business-unknown');
});
