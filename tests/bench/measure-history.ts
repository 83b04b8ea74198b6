import type { HistoryFilter } from '../../src-main/contract/history.ts';
import { connect } from '../../src-main/database/connection.ts';
import { openOffice } from '../../src-main/office.ts';
import { makeRegisterFile } from '../fixtures/make-register-file.ts';
import { emptyDesk, resourcesFolder } from '../office/empty-desk.ts';

const [businesses, changes] = [43_358, 1_000_000];
const everything: HistoryFilter = { operator: null, from: null, until: null, entity: null, text: '' };

/** A million changes over three years by four operators; one of them, and one kind of record, is rare. */
function fill(file: string): void {
  makeRegisterFile(file, businesses);
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

/** Prints the median of five of each question. */
export async function measureHistory(file: string): Promise<void> {
  fill(file);
  const opened = openOffice({
    databaseFile: file,
    resourcesFolder,
    workersFolder: null,
    desktop: emptyDesk(file),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const { history, changes: sets } = opened.value.handlers;
  const measure = async (what: string, ask: () => unknown) => {
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    const median = times.toSorted((a, b) => a - b)[2] ?? 0;
    process.stdout.write(`${what.padEnd(44)} ${median.toFixed(1)} ms\n`);
  };
  const list = (filter: Partial<HistoryFilter>, before: number | null = null) =>
    history.list({ filter: { ...everything, ...filter }, before, limit: 100 });
  await measure('newest page', () => list({}));
  await measure('page at the 500,000th', () => list({}, 500_000));
  await measure('by a rare operator', () => list({ operator: 'Jarang' }));
  await measure('by an operator and a rare kind', () => list({ operator: 'Petugas 1', entity: 'official' }));
  await measure('a rare kind', () => list({ entity: 'official' }));
  await measure('one day', () => list({ from: '2024-06-01', until: '2024-06-01' }));
  await measure('all years, given as days', () => list({ from: '2020-01-01', until: '2030-01-01' }));
  await measure('words, nothing found in the first 50,000', () => list({ text: 'produk yang tidak ada' }));
  await measure('words, found', () => list({ text: 'hasil 9' }));
  await measure('history of one business', () =>
    history.ofRecord({ kind: 'business', recordId: 17, before: null, limit: 30 }),
  );
  await measure('choices of the filters', () => history.choices({}));
  await measure('the last actions', () => sets.recent({}));
  await measure('the trash', () => sets.trash({ search: '', before: null, limit: 50 }));
  opened.value.close();
}
