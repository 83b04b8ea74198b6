import { expect, test } from 'vitest';
import { duplicates } from '../../src-main/command-line/duplicates.ts';
import { success } from '../../src-main/contract/result.ts';
import { expectValue, openTestOffice, resourcesFolder, typedBusiness } from '../office/test-office.ts';

test('the command lists what may be twice, the likeliest first, and says how many', async () => {
  const { office, handlers } = openTestOffice();
  for (const ownerName of ['Slamet Riyadi', 'Slamet Riadi', 'Karsito'])
    await handlers.businesses.save(typedBusiness({ ownerName, villageCode: '33.03.09.2001' }));
  for (const businessName of ['Batik Sida Dadi', 'Warung Bakso Rukun'])
    await handlers.businesses.save(
      typedBusiness({ ownerName: 'Tuginah', nik: '3303055203759003', businessName }),
    );
  const answer = expectValue(
    await duplicates.run({
      words: [],
      options: { database: 'x' },
      path: (typed) => typed,
      folders: { resourcesFolder, workersFolder: null },
      open: () => success(office),
      tell: () => undefined,
    }),
  );
  expect(answer.json).toEqual([
    {
      ids: [1, 2],
      names: ['Slamet Riyadi', 'Slamet Riadi'],
      reasons: ['nama mirip di desa yang sama'],
      score: expect.any(Number),
      kind: 'likely',
    },
    {
      ids: [4, 5],
      names: ['Tuginah (Batik Sida Dadi)', 'Tuginah (Warung Bakso Rukun)'],
      reasons: ['NIK sama', 'nama usaha berbeda'],
      score: 30,
      kind: 'two-businesses',
    },
  ]);
  expect(answer.lines[0]).toBe('Mungkin ganda: 1; satu pemilik, dua usaha: 1.');
});
