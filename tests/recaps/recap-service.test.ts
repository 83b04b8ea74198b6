import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryScope } from '../../src-main/aid/delivery.ts';
import { recapProcedures } from '../../src-main/contract/recaps.ts';
import type { Settings } from '../../src-main/contract/settings.ts';
import { scopeInWords, suggestedFileName } from '../../src-main/recaps/recap-scope.ts';
import { createRecaps, type RecapDependencies } from '../../src-main/recaps/recap-service.ts';
import { defaultSettings } from '../../src-main/settings/default-settings.ts';
import {
  articleDeliveries,
  inventDelivery,
  inventReport,
  letterhead,
  paper,
  places,
} from './invented-deliveries.ts';
import { readWorkbook } from './read-workbook.ts';

const settings: Settings & typeof places = {
  ...defaultSettings,
  ...places,
  regencyCode: '33.03',
  letterhead,
  paper,
  numbering: { pattern: '{urut}', classification: '', unit: '' },
};
const program = { programId: 1, year: null };
/** A few recipients, so that writing them takes no time. */
const few = { deliveries: () => articleDeliveries().slice(0, 10) };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sentra-recaps-'));
});
afterEach(() => rm(folder, { recursive: true }));

function makeRecaps(changes: Partial<RecapDependencies> = {}) {
  const asked: DeliveryScope[] = [];
  const recaps = createRecaps({
    recordAccess: () => undefined,
    deliveries: (scope) => {
      asked.push(scope);
      return articleDeliveries();
    },
    programName: (id) => (id === 1 ? 'Bantuan Peralatan IKM 2020' : undefined),
    years: () => [2020, 2019],
    settings: () => settings,
    desktop: { chooseSavePath: () => Promise.resolve(undefined) },
    today: () => '2020-09-10',
    official: () => inventReport().official,
    ...changes,
  });
  return { recaps, asked };
}

describe('answers for the screens', () => {
  it('gives years, summary and tables in the shapes of the contract', async () => {
    const { recaps, asked } = makeRecaps();
    expect(await recaps.handlers.years({})).toEqual({ ok: true, value: [2020, 2019] });
    const summary = await recaps.handlers.summary(program);
    expect(summary.ok && recapProcedures.summary.output.parse(summary.value).recipients).toBe(148);
    const table = await recaps.handlers.table({ ...program, by: 'district' });
    expect(table.ok && recapProcedures.table.output.parse(table.value).lines).toHaveLength(14);
    expect(asked).toEqual([program, program]);
  });

  it('says that a programme is gone', async () => {
    const { recaps } = makeRecaps();
    const gone = { programId: 9, year: null };
    const error = { ok: false, error: { code: 'not-found' } };
    expect(await recaps.handlers.summary(gone)).toMatchObject(error);
    expect(await recaps.handlers.table({ ...gone, by: 'item' })).toMatchObject(error);
    expect(await recaps.handlers.exportWorkbook(gone)).toMatchObject(error);
    expect(await recaps.writeWorkbook(gone, path.join(folder, 'a.xlsx'))).toMatchObject(error);
  });
});

describe('the workbook', () => {
  it('is written whole and can be read', async () => {
    const file = path.join(folder, 'Rekap.xlsx');
    const result = await makeRecaps(few).recaps.writeWorkbook(program, file);
    expect(result).toEqual({ ok: true, value: { file, sheets: 7, rows: 30 } });
    expect(readWorkbook(await readFile(file)).SheetNames).toHaveLength(7);
    expect(await readdir(folder)).toEqual(['Rekap.xlsx']);
  });

  it('goes where the user says, under a name that tells the scope', async () => {
    const suggested: string[] = [];
    const chooseSavePath = (name: string) => {
      suggested.push(name);
      return Promise.resolve(path.join(folder, 'pilihan'));
    };
    const { recaps } = makeRecaps({ ...few, desktop: { chooseSavePath } });
    const result = await recaps.handlers.exportWorkbook(program);
    expect(result).toEqual({ ok: true, value: { path: path.join(folder, 'pilihan.xlsx') } });
    expect(suggested).toEqual(['Rekap Program Bantuan Peralatan IKM 2020, Tahun Anggaran 2020.xlsx']);
    // A second time the ending would hit a file that the dialog did not ask about.
    expect(await recaps.handlers.exportWorkbook(program)).toMatchObject({ error: { code: 'file-exists' } });
  });

  it('is not written when the user cancels', async () => {
    const result = await makeRecaps().recaps.handlers.exportWorkbook(program);
    expect(result).toEqual({ ok: true, value: { path: null } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('reports a folder that is not there', async () => {
    await writeFile(path.join(folder, 'berkas'), '');
    const result = await makeRecaps(few).recaps.writeWorkbook(program, path.join(folder, 'berkas', 'a.xlsx'));
    expect(result).toMatchObject({ ok: false, error: { code: 'folder-not-found' } });
  });
});

describe('the scope in words', () => {
  const years = [2019, 2021].map((fiscalYear, at) => inventDelivery(at, { fiscalYear }));

  it.each([
    [
      { programId: 1, year: null },
      'Bantuan A',
      [inventDelivery(0)],
      'Program Bantuan A, Tahun Anggaran 2020',
    ],
    [{ programId: 1, year: null }, 'Program Bantuan A', [], 'Program Bantuan A'],
    [{ programId: null, year: 2020 }, undefined, [], 'Seluruh Program Bantuan, Tahun Anggaran 2020'],
    [
      { programId: null, year: null },
      undefined,
      years,
      'Seluruh Program Bantuan, Tahun Anggaran 2019 sampai dengan 2021',
    ],
    [{ programId: null, year: null }, undefined, [], 'Seluruh Program Bantuan'],
  ])('%j %s', (scope, name, deliveries, expected) => {
    expect(scopeInWords(scope, name, deliveries)).toBe(expected);
  });

  it('becomes a file name that Windows takes', () => {
    expect(suggestedFileName('Program A/B: "C" <x>?')).toBe('Rekap Program A B C x.xlsx');
    expect(suggestedFileName(`Program ${'a'.repeat(300)}`).length).toBeLessThan(140);
  });
});
