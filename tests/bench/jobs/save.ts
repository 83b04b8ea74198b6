import { fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { typedBusiness } from '../../office/typed-business.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { type Figure, job } from '../harness.ts';

const page = Buffer.alloc(4096, 1);

export default job({
  title: 'Saving one record',
  about:
    'A call of the form through the office: checks, the record, its history, its search index and its change set, safe on the disk. Beside it 4 KiB appended and fdatasync on the same disk.',
  async measure({ sizes, folder, compare, growth }) {
    const changes: Figure[] = [];
    for (const count of sizes) {
      const office = officeOn(await copyOfRegister(folder, count));
      const { save, get } = office.handlers.businesses;
      const handle = openSync(join(folder, `floor-${count}`), 'w');
      const known = await Promise.all(
        Array.from({ length: 100 }, async (_, index) => valued(await get({ id: 1 + index * 17 })).business),
      );
      const fdatasync = () => {
        writeSync(handle, page);
        fdatasyncSync(handle);
      };
      const size = count.toLocaleString('en-US');
      const change = await compare({
        what: `save a changed record among ${size}`,
        rounds: 100,
        target: { at: 'median', most: 2, of: 'fdatasync' },
        variants: {
          ours: (round) => {
            const business = known[round];
            if (business) return save({ ...business, id: 1 + round * 17, notes: `dicatat ${round}` });
          },
          fdatasync,
        },
      });
      changes.push(change);
      await compare({
        what: `save a new record among ${size}`,
        rounds: 100,
        target: { at: 'median', most: 2, of: 'fdatasync' },
        variants: {
          ours: (round) => {
            return save(
              typedBusiness({
                ownerName: `Wagiman Umpama ${round}`,
                phone: `0800${String(10_000_000 + round)}`,
                businessName: 'Knalpot Umpama',
                villageCode: '33.03.05.2001',
                product: 'knalpot',
              }),
            );
          },
          fdatasync,
        },
      });
      office.close();
    }
    growth('saving at 1,000,000 beside 43,358', changes[0], changes[1], 4);
  },
});
