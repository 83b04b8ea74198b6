import { expect, test } from 'vitest';
import { trackedTables } from '../../src-main/database/history-triggers.ts';
import { entityNames, fieldNames, hiddenFields } from '../../src-main/history/history-words.ts';
import { references } from '../../src-main/history/name-records.ts';
import { moneyColumns, yesNoColumns } from '../../src-main/history/value-words.ts';
import { newDatabase } from '../database/temporary.ts';

/** Tables of the history, and the columns of all of them. */
function tracked() {
  const connection = newDatabase();
  const tables = trackedTables(connection);
  const names = connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  return { tables, columns: [...new Set(tables.flatMap((table) => names.all(table)))] };
}

test('every table of the history has a name on the screen', () => {
  const { tables } = tracked();
  expect(tables.filter((table) => !(table in entityNames))).toEqual([]);
});

test('every column of the history has a name on the screen, or is hidden', () => {
  const { columns } = tracked();
  expect(columns.filter((name) => !(name in fieldNames) && !hiddenFields.has(name))).toEqual([]);
});

test('what is said of columns is said of columns that are there', () => {
  const { tables, columns } = tracked();
  const named = [...Object.keys(fieldNames), ...Object.keys(references), ...moneyColumns, ...yesNoColumns];
  expect(named.filter((name) => !columns.includes(name))).toEqual([]);
  expect(Object.keys(entityNames).filter((name) => !tables.includes(name))).toEqual([]);
});

test('a column that names another record says which table', () => {
  const { columns } = tracked();
  const numbered = columns.filter((name) => name.endsWith('_id') && !hiddenFields.has(name));
  expect(numbered.filter((name) => !(name in references))).toEqual([]);
});
