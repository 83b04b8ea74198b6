import type { HistoryFilter } from '../../../src-main/contract/history.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { job } from '../harness.ts';

const [businesses, changes] = [43_358, 1_000_000];
const everything: HistoryFilter = { operator: null, from: null, until: null, entity: null, text: '' };

/** A million changes over three years by four operators; one of them, and one kind of record, is rare. */
function fill(file: string): void {
  const connection = connect(file);
  connection.exec(`
    WITH RECURSIVE numbers (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM numbers LIMIT ${changes})
    INSERT INTO history (at, operator, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 1700000000 + value * 90, 'unixepoch'),
      CASE WHEN value % 100000 = 7 THEN 'Jarang' ELSE 'Petugas ' || (value % 3) END,
      CASE WHEN value % 50000 = 9 THEN 'official' ELSE 'business' END,
      CAST(1 + value % ${businesses} AS TEXT), 'update',
      json_object('product', 'produk ' || value, 'phones', '0800' || value, 'updated_at', '2024-01-01T00:00:00.000Z'),
      json_object('product', 'hasil ' || value, 'phones', '0801' || value, 'updated_at', '2024-01-02T00:00:00.000Z')
    FROM numbers`);
  connection.close();
}

export default job({
  title: 'The history',
  about: 'A page of 100 of 1,000,000 changes, by each of the filters; and what is read beside it.',
  async measure({ folder, compare }) {
    const file = await copyOfRegister(folder, businesses);
    fill(file);
    const office = officeOn(file);
    const { history, changes: sets } = office.handlers;
    const list =
      (filter: Partial<HistoryFilter>, before: number | null = null) =>
      async () =>
        valued(await history.list({ filter: { ...everything, ...filter }, before, limit: 100 }));
    const questions: Record<string, () => unknown> = {
      'newest page': list({}),
      'page at the 500,000th': list({}, 500_000),
      'by a rare operator': list({ operator: 'Jarang' }),
      'by an operator and a rare kind': list({ operator: 'Petugas 1', entity: 'official' }),
      'one day': list({ from: '2024-06-01', until: '2024-06-01' }),
      'words, nothing found in the first 50,000': list({ text: 'produk yang tidak ada' }),
      'words, found': list({ text: 'hasil 9' }),
      'history of one business': async () =>
        valued(await history.ofRecord({ kind: 'business', recordId: 17, before: null, limit: 30 })),
      'choices of the filters': async () => valued(await history.choices({})),
      'the last actions': async () => valued(await sets.recent({})),
      'the trash': async () => valued(await sets.trash({ search: '', before: null, limit: 50 })),
    };
    for (const [what, ours] of Object.entries(questions)) await compare({ what, variants: { ours } });
    office.close();
  },
});
