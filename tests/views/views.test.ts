import { expect, test } from 'vitest';
import { expectValue, openTestOffice } from '../office/test-office.ts';

const screen = 'businesses' as const;

test('a view is kept under its name, replaced under the same name, and removed', async () => {
  const { handlers } = openTestOffice();
  const save = async (name: string, content: unknown) =>
    expectValue(await handlers.views.save({ screen, name, content: JSON.stringify(content) })).id;
  const list = async () => expectValue(await handlers.views.list({ screen }));
  const sugar = await save('Gula Mrebet', { search: 'gula' });
  await save('Belum ada NIK', { missing: ['nik'] });
  expect(await save('gula mrebet', { search: 'gula semut' })).toBe(sugar);
  expect((await list()).map(({ name, content }) => [name, JSON.parse(content)])).toEqual([
    ['Belum ada NIK', { missing: ['nik'] }],
    ['gula mrebet', { search: 'gula semut' }],
  ]);
  await handlers.views.remove({ id: sugar });
  expect((await list()).map(({ name }) => name)).toEqual(['Belum ada NIK']);
});
