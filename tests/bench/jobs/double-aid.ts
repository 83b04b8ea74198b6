import { connect } from '../../../src-main/database/connection.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { fillAid } from '../fill-aid.ts';
import { job } from '../harness.ts';

const count = 43_358;

export default job({
  title: 'Double aid and the sheet of allocations',
  about:
    '43,358 businesses, ten programmes of 60 items for 148 recipients each (a quarter of them groups of 20 members), the last one open.',
  async measure({ folder, compare }) {
    const file = await copyOfRegister(folder, count);
    const connection = connect(file);
    const { programId, itemIds, recipientIds } = fillAid(connection, count);
    connection.close();
    const office = officeOn(file);
    const { aid } = office.handlers;
    const [recipientId = 0] = recipientIds;
    let quantity = 1;
    const save = async (recipients: number[], items: number[]) => {
      quantity++;
      const rows = recipients.map((id) => ({
        recipientId: id,
        allocations: items.map((itemId) => ({ itemId, quantity })),
        doubleAid: 'x',
        beyondBought: 'x',
      }));
      const { refused } = valued(await aid.saveSheet({ programId, rows }));
      if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
    };
    await compare({
      what: 'double aid of the whole programme',
      variants: { ours: async () => valued(await aid.doubleAid({ programId })) },
    });
    await compare({
      what: 'double aid of one recipient, all 60 items',
      variants: { ours: async () => valued(await aid.doubleAidOf({ recipientId, itemIds })) },
    });
    await compare({
      what: 'one cell of the sheet, checked and saved',
      variants: { ours: () => save([recipientId], itemIds.slice(0, 1)) },
    });
    await compare({
      what: `a paste of ${recipientIds.length} x ${itemIds.length} cells, checked and saved`,
      variants: { ours: () => save(recipientIds, itemIds) },
    });
    await compare({
      what: 'double aid of the programme when every cell is filled',
      variants: { ours: async () => valued(await aid.doubleAid({ programId })) },
    });
    office.close();
  },
});
