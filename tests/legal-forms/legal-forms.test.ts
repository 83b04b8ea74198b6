import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { readLegalForm } from '../../src-main/imports/read-choices.ts';
import { templateLists, writeTemplate } from '../../src-main/imports/template-workbook.ts';
import {
  expectValue,
  openTestOffice,
  outcomeOf,
  type TestOffice,
  typedBusiness,
} from '../office/test-office.ts';

const list = async ({ handlers }: TestOffice) => expectValue(await handlers.legalForms.list({}));
const idOf = async (office: TestOffice, name: string) =>
  (await list(office)).find((form) => form.name === name)?.id ?? 0;

async function add({ handlers }: TestOffice, legalForm: string | null): Promise<number> {
  return expectValue(await handlers.businesses.save(typedBusiness({ legalForm }))).id;
}

test('the list begins with the usual forms, counts their businesses and takes new ones at its end', async () => {
  const office = openTestOffice();
  await add(office, 'CV');
  await add(office, 'CV');
  await add(office, null);
  expectValue(await office.handlers.legalForms.save({ id: null, name: 'BUMDes' }));
  expect((await list(office)).map(({ name, businesses }) => `${name} ${businesses}`)).toEqual([
    'Perorangan 0',
    'UD 0',
    'CV 2',
    'PT 0',
    'PT Perorangan 0',
    'Firma 0',
    'Koperasi 0',
    'Lainnya 0',
    'BUMDes 0',
  ]);
  expect(expectValue(await office.handlers.businesses.filterChoices({})).legalForms).toContain('BUMDes');
  const id = await add(office, 'bumdes');
  expect(expectValue(await office.handlers.businesses.get({ id })).business.legalForm).toBe('BUMDes');
});

test('a name stands once, whatever its case; a form may change its own case', async () => {
  const office = openTestOffice();
  const twice = await office.handlers.legalForms.save({ id: null, name: 'koperasi' });
  expect(twice).toMatchObject({
    ok: false,
    error: { code: 'legal-form-exists', fields: { name: expect.any(String) } },
  });
  const id = await idOf(office, 'Koperasi');
  expect(outcomeOf(await office.handlers.legalForms.save({ id, name: 'KOPERASI' }))).toBe('ok');
  expect(outcomeOf(await office.handlers.legalForms.save({ id: 999, name: 'Yayasan' }))).toBe(
    'legal-form-unknown',
  );
});

test('a new name goes to the businesses, too, and the change is undone as a whole', async () => {
  const office = openTestOffice();
  const { handlers } = office;
  const [cv, ud] = [await add(office, 'CV'), await add(office, 'UD')];
  const id = await idOf(office, 'CV');
  expectValue(await handlers.legalForms.save({ id, name: 'Persekutuan Komanditer' }));
  const formOf = async (business: number) =>
    expectValue(await handlers.businesses.get({ id: business })).business.legalForm;
  expect([await formOf(cv), await formOf(ud)]).toEqual(['Persekutuan Komanditer', 'UD']);
  const [change] = expectValue(
    await handlers.changes.list({ before: Number.MAX_SAFE_INTEGER, limit: 5 }),
  ).rows;
  expect(change?.title).toBe('Ubah bentuk usaha "CV" menjadi "Persekutuan Komanditer"');
  expectValue(await handlers.changes.undo({ id: change?.id ?? 0 }));
  expect([await formOf(cv), await idOf(office, 'CV')]).toEqual(['CV', id]);
});

test('a form that is used is not removed, and the answer says how many have it', async () => {
  const office = openTestOffice();
  const { handlers } = office;
  const business = await add(office, 'Firma');
  const id = await idOf(office, 'Firma');
  const refused = await handlers.legalForms.remove({ id });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'legal-form-in-use', message: expect.stringContaining('1 pelaku usaha') },
  });
  expectValue(await handlers.businesses.save(typedBusiness({ id: business, legalForm: 'UD' })));
  expectValue(await handlers.legalForms.remove({ id }));
  expect(outcomeOf(await handlers.legalForms.remove({ id }))).toBe('legal-form-unknown');
  expect(outcomeOf(await handlers.businesses.save(typedBusiness({ legalForm: 'Firma' })))).toBe(
    'business-invalid',
  );
});

test('a form that the list has lost stays with the business that has it', async () => {
  const office = openTestOffice();
  const id = await add(office, 'Firma');
  const connection = expectValue(openDatabase(office.databaseFile)).connection;
  connection.exec("DELETE FROM legal_form WHERE name = 'Firma'");
  connection.close();
  const { business } = expectValue(await office.handlers.businesses.get({ id }));
  expect(outcomeOf(await office.handlers.businesses.save({ ...business, notes: 'lain' }))).toBe('ok');
});

test('the workbook to fill in offers the list as the office has it', async () => {
  const office = openTestOffice();
  expectValue(await office.handlers.legalForms.save({ id: null, name: 'BUMDes' }));
  const connection = expectValue(openDatabase(office.databaseFile)).connection;
  const lists = templateLists(connection);
  connection.close();
  expect(lists.legalForms.at(-1)).toBe('BUMDes');
  const file = join(office.folder, 'format.xlsx');
  expectValue(await writeTemplate('businesses', lists, file));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells = workbook.worksheets.flatMap((sheet) => {
    const texts: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
    return texts;
  });
  expect(cells).toContain('BUMDes');
});

test.each([
  ['bumdes', ['CV', 'BUMDes', 'Lainnya'], 'BUMDes'],
  ['CV. Maju', ['CV', 'Lainnya'], 'CV'],
  ['CV. Maju', ['UD', 'Lainnya'], 'Lainnya'],
  ['CV. Maju', ['UD'], undefined],
  ['yayasan', ['UD', 'Lainnya'], 'Lainnya'],
  ['', ['UD', 'Lainnya'], undefined],
])('an import reads %j by the list %j as %s', (text, legalForms, read) => {
  expect(readLegalForm(text, legalForms)).toBe(read);
});
