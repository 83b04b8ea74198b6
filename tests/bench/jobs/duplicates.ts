import type { Likable } from '../../../src-main/businesses/judge-pair.ts';
import { likableColumns } from '../../../src-main/businesses/like-finder.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { scanRegister } from '../../../src-main/duplicates/scan.ts';
import { spelledAlike } from '../../../src-main/rules/likeness.ts';
import { trigramSimilarity, trigrams } from '../../../src-main/rules/names.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { job } from '../harness.ts';

/** Every pair of a village by the likeness of its names alone, without an index of trigrams: how many are alike. */
function allPairs(file: string): number {
  const connection = connect(file);
  const records = connection
    .prepare<[], { name: string; village: string }>(
      'SELECT name_key AS name, village_code AS village FROM business WHERE village_code IS NOT NULL',
    )
    .all();
  connection.close();
  let alike = 0;
  for (const village of Map.groupBy(records, ({ village }) => village).values()) {
    const grams = village.map(({ name }) => trigrams(name));
    for (const [index, first] of grams.entries())
      for (const second of grams.slice(0, index))
        if (trigramSimilarity(first, second) >= spelledAlike) alike++;
  }
  return alike;
}

export default job({
  title: 'Duplicates',
  about:
    'The worklist of the whole register as its worker makes it (NIK, NIB, phone, and names within a village), and what the form asks at each pause of typing. Beside them comparing all pairs of each village by name.',
  async measure({ sizes, folder, compare }) {
    for (const count of sizes) {
      const file = await copyOfRegister(folder, count);
      const size = count.toLocaleString('en-US');
      const connection = connect(file);
      if (count < 100_000)
        await compare({
          what: `the whole register, ${size}`,
          target: { at: 'median', most: 1000 },
          variants: { ours: () => scanRegister(connection), 'all pairs of a village': () => allPairs(file) },
        });
      const some = connection
        .prepare<[], Likable>(`SELECT ${likableColumns} FROM business WHERE id % 397 = 5 LIMIT 500`)
        .all();
      connection.close();
      const office = officeOn(file);
      const { findLike } = office.handlers.businesses;
      await compare({
        what: `one business while it is typed, ${size}`,
        rounds: some.length,
        target: { at: 'p99', most: 0.5 },
        variants: {
          ours: async (round) => {
            const { nameKey, businessName, nik, nib, phones, villageCode } = some[round] as Likable;
            const [phone = ''] = phones.split(' ');
            valued(
              await findLike({
                exceptId: null,
                ownerName: nameKey,
                businessName,
                nik: nik ?? '',
                nib: nib ?? '',
                phone: phone && `0${phone}`,
                villageCode,
              }),
            );
          },
        },
      });
      office.close();
    }
  },
});
