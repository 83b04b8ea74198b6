import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../database/temporary.ts';

const dialog = vi.hoisted(() => ({ showMessageBox: vi.fn(), showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));
const { locateDatabase } = await import('../../src-main/electron/locate-database.ts');

const gone = { file: '/tidak/ada/sentra.db', checkedAt: null };
beforeEach(() => vi.resetAllMocks());

test('a first start, and a database that is where it was, ask nothing', async () => {
  const file = join(temporaryFolder(), 'sentra.db');
  writeFileSync(file, '');
  expect(await locateDatabase(undefined, '/usual.db')).toBe('/usual.db');
  expect(await locateDatabase({ file, checkedAt: null }, '/usual.db')).toBe(file);
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

test('a missing database is never replaced by an empty one without asking; leaving is the default', async () => {
  dialog.showMessageBox.mockResolvedValue({ response: 2 });
  expect(await locateDatabase(gone, '/usual.db')).toBeUndefined();
  const [question] = dialog.showMessageBox.mock.calls[0] ?? [];
  expect(question).toMatchObject({ defaultId: 2, cancelId: 2 });
  expect(question.buttons[2]).toBe('Keluar');
  expect(question.detail).toContain(gone.file);
});

test('the officer finds it, gives up finding it, or begins a new office', async () => {
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/found.db'] });
  expect(await locateDatabase(gone, '/usual.db')).toBe('/found.db');
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
  expect(await locateDatabase(gone, '/usual.db')).toBeUndefined();
  dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
  expect(await locateDatabase(gone, '/usual.db')).toBe('/usual.db');
});
