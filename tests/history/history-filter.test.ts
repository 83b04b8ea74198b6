import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import type { HistoryFilter, historyProcedures } from '../../src-main/contract/history.ts';
import { connect } from '../../src-main/database/connection.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';

const everything: HistoryFilter = { operator: null, from: null, until: null, entity: null, text: '' };

interface Change {
  operator: string;
  at: string;
  entity: string;
  word: string;
}

/** An office whose history is written by hand. */
function officeWithHistory() {
  const { handlers, databaseFile } = openTestOffice();
  const connection = connect(databaseFile);
  onTestFinished(() => {
    connection.close();
  });
  const last = connection.prepare<[], number>('SELECT max(id) FROM history').pluck();
  const insert = connection.prepare(
    "INSERT INTO history (at, operator, entity, record, action, before, after) VALUES (?, ?, ?, '1', 'update', ?, ?)",
  );
  /** Adds changes, and answers the places of those among them that a filter finds, page by page. */
  return async (changes: Change[], filter: HistoryFilter, limit: number): Promise<number[]> => {
    const first = last.get() ?? 0;
    for (const { operator, at, entity, word } of changes)
      insert.run(at, operator, entity, JSON.stringify({ notes: '' }), JSON.stringify({ notes: word }));
    const found: number[] = [];
    let before: number | null = null;
    do {
      const page: AnswerOfList = expectValue(await handlers.history.list({ filter, before, limit }));
      found.push(...page.rows.map(({ id }) => id - first - 1).filter((place) => place >= 0));
      before = page.next;
    } while (before !== null);
    return found;
  };
}
type AnswerOfList = z.output<(typeof historyProcedures)['list']['output']>;

const anOperator = fc.constantFrom('Sari', 'Bambang', "Nur'aini");
const aKind = fc.constantFrom('business', 'official', 'sector');
const aWord = fc.constantFrom('gula semut', 'sapu glagah', '100%', 'a_b', '');
/** Noon in UTC is the same day in every zone where somebody would run this. */
const aDay = fc.integer({ min: 1, max: 9 }).map((day) => `2024-05-0${day}`);

test('property: the filters find exactly what they say, in pages of any size, also when the clock was set back', async () => {
  const find = officeWithHistory();
  const change = fc.record({ operator: anOperator, day: aDay, entity: aKind, word: aWord });
  const filter = fc.record({
    operator: fc.option(anOperator),
    from: fc.option(aDay),
    until: fc.option(aDay),
    entity: fc.option(aKind),
    text: fc.constantFrom('', 'gula', 'GLAGAH', '%', '_', 'tidak ada'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 25 }),
      filter,
      fc.integer({ min: 1, max: 7 }),
      async (changes, wanted, limit) => {
        const expected = changes.flatMap(({ operator, day, entity, word }, place) =>
          (wanted.operator === null || operator === wanted.operator) &&
          (wanted.from === null || day >= wanted.from) &&
          (wanted.until === null || day <= wanted.until) &&
          (wanted.entity === null || entity === wanted.entity) &&
          word.toLowerCase().includes(wanted.text.toLowerCase())
            ? [place]
            : [],
        );
        const written = changes.map(({ day, ...rest }) => ({ ...rest, at: `${day}T12:00:00.000Z` }));
        expect(await find(written, wanted, limit)).toEqual(expected.reverse());
      },
    ),
    { numRuns: 40 },
  );
});

test('a business is found by its name also where only something else of it was changed', async () => {
  const { handlers } = openTestOffice();
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Rahayu' })));
  expectValue(
    await handlers.businesses.save({
      ...typedBusiness({ ownerName: 'Siti Rahayu', street: 'Jl. Mawar 3' }),
      id,
    }),
  );
  expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Karto' })));
  const { rows } = expectValue(
    await handlers.history.list({ filter: { ...everything, text: 'rahayu' }, before: null, limit: 10 }),
  );
  expect(rows.map(({ action, title }) => [action, title])).toEqual([
    ['update', 'Siti Rahayu'],
    ['insert', 'Siti Rahayu'],
  ]);
});

test('a record tells its own changes and those of what belongs to it, also of what was taken away', async () => {
  const { handlers } = openTestOffice();
  const add = async (ownerName: string) =>
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName }))).id;
  const id = await add('Siti');
  const other = await add('Karto');
  const group = (memberIds: number[], groupId: number | null) =>
    handlers.groups.save({
      id: groupId,
      name: 'KUB Mekar',
      kind: 'KUB',
      chairName: 'Wagiman',
      chairNik: '',
      phone: '',
      street: '',
      rt: '',
      rw: '',
      villageCode: null,
      sectorId: null,
      notes: '',
      memberIds,
    });
  const { id: groupId } = expectValue(await group([id, other], null));
  expectValue(await group([other], groupId));
  const { rows, next } = expectValue(
    await handlers.history.ofRecord({ kind: 'business', recordId: id, before: null, limit: 10 }),
  );
  expect(rows.map(({ entity, action }) => [entity, action])).toEqual([
    ['Anggota Kelompok', 'delete'],
    ['Pelaku Usaha', 'insert'],
  ]);
  expect(next).toBeNull();
});

test('what is filtered is saved as a workbook, the identity hidden on wish', async () => {
  const { handlers, folder } = openTestOffice();
  expectValue(
    await handlers.businesses.save(
      typedBusiness({ ownerName: '=Siti', nik: '3303055709799001', phone: '080012345678' }),
    ),
  );
  const filter = { ...everything, entity: 'business' };
  const cells = async (mask: boolean) => {
    const { path } = expectValue(await handlers.history.exportWorkbook({ filter, mask }));
    expect(path?.startsWith(folder)).toBe(true);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path ?? '');
    const values = new Map<string, string>();
    workbook.worksheets[0]?.eachRow((row) => {
      const after = row.getCell(8);
      values.set(row.getCell(6).text, after.formula === undefined ? after.text : 'a formula');
    });
    return values;
  };
  const plain = await cells(false);
  expect(plain.get('NIK')).toBe('3303055709799001');
  expect(plain.get('Nama pemilik')).toBe('=Siti');
  const masked = await cells(true);
  expect(masked.get('NIK')).toBe('3303xxxxxxxx9001');
  expect(masked.get('Telepon')).toMatch(/^0800x+678$/);
});
