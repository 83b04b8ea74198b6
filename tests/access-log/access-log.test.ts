import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { AccessRow } from '../../src-main/contract/access-log.ts';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { contract } from '../../src-main/contract/contract.ts';
import { recapFilter } from '../../src-main/contract/recap-builder.ts';
import { connect } from '../../src-main/database/connection.ts';
import { openOffice } from '../../src-main/office.ts';
import { openFullOffice } from '../data-package/full-office.ts';
import { makePng } from '../fixtures/make-png.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { emptyDesk, resourcesFolder } from '../office/empty-desk.ts';
import { expectValue, openTestOffice, type TestOffice, typedBusiness } from '../office/test-office.ts';
import { managerPin, openStaffedOffice } from '../operators/operator-office.ts';

afterEach(() => vi.useRealTimers());

const everyone = { filter: businessFilter.parse({}), everything: true, ids: [] };
const png = new Uint8Array(makePng(2, 2, [1, 2, 3]));
const chart = {
  kind: 'bars' as const,
  title: 'IKM per kecamatan',
  detail: '',
  labelHead: 'Kecamatan',
  series: ['IKM'],
  rows: [{ label: 'Bojong', values: [3], tone: 'plain' as const }],
  legend: null,
};
const jobId = 'test';
const letters = { programId: 1, recipientIds: null, paperSize: null, order: 'place', labelStart: 1 } as const;
const noFilter = { operator: null, kind: null, from: null, until: null };
type Handlers = TestOffice['handlers'];

async function previewed(handlers: Handlers): Promise<{ paperId: string }> {
  const paper = await handlers.letters.preview({ ...letters, kind: 'statement', jobId });
  return { paperId: expectValue(paper).paperId };
}
async function shown(handlers: Handlers): Promise<{ paperId: string }> {
  const card = { scope: { ...everyone, ids: [1], everything: false }, mask: true, jobId };
  return { paperId: expectValue(await handlers.businessCards.printPaper(card)).paperId };
}

/** Everything by which data leaves the program, and what is noted of it. */
const ways: Record<
  string,
  { leave: (handlers: Handlers, folder: string) => unknown; noted: Partial<AccessRow> }
> = {
  'accessLog.exportWorkbook': {
    leave: ({ accessLog }) => accessLog.exportWorkbook(noFilter),
    noted: { kind: 'ekspor', title: 'Catatan ekspor dan cetak' },
  },
  'businesses.exportList': {
    leave: ({ businesses }) =>
      businesses.exportList({
        scope: everyone,
        sort: { by: 'owner', descending: false },
        columns: null,
        form: 'list',
        format: 'csv',
        separator: ';',
        mask: true,
        filterInWords: 'Kecamatan Mrebet',
        jobId,
      }),
    noted: {
      kind: 'ekspor',
      title: 'Pelaku Usaha, Kecamatan Mrebet',
      records: 20,
      masked: true,
      personal: true,
    },
  },
  'charts.copyPicture': {
    leave: ({ charts }) => charts.copyPicture({ png }),
    noted: { kind: 'salin', personal: false, fileName: '' },
  },
  'charts.savePicture': {
    leave: ({ charts }) => charts.savePicture({ chart, png }),
    noted: { kind: 'ekspor', title: 'IKM per kecamatan', personal: false },
  },
  'charts.saveDrawing': {
    leave: ({ charts }) => charts.saveDrawing({ chart }),
    noted: { kind: 'ekspor', personal: false },
  },
  'charts.saveWorkbook': {
    leave: ({ charts }) => charts.saveWorkbook({ chart }),
    noted: { kind: 'ekspor', personal: false },
  },
  'clipboard.copyText': {
    leave: ({ clipboard }) => clipboard.copyText({ text: 'Sebanyak 20 IKM' }),
    noted: { kind: 'salin', title: 'Sebanyak 20 IKM' },
  },
  'dataPackage.save': {
    leave: ({ dataPackage }) =>
      dataPackage.save({ scope: everyone, mask: false, provinceKey: '', filterInWords: '', jobId }),
    noted: { kind: 'ekspor', title: 'Paket data', records: 20, masked: false, personal: true },
  },
  'facilitations.exportWorkbook': {
    leave: ({ facilitations }) => facilitations.exportWorkbook({ facilitationId: 1 }),
    noted: { kind: 'ekspor', title: 'Fasilitasi Halal 2026', records: 1, personal: true },
  },
  'history.exportWorkbook': {
    leave: ({ history }) =>
      history.exportWorkbook({
        filter: { operator: null, from: null, until: null, entity: 'training', text: '' },
        mask: true,
      }),
    noted: { kind: 'ekspor', title: 'Riwayat perubahan', records: 1, masked: true },
  },
  'imports.saveRejects': {
    leave({ imports }, folder) {
      const file = join(folder, 'daftar.csv');
      writeFileSync(file, 'Nama Pemilik;NIK\nWagiman;330305\n');
      return imports.saveRejects({
        kind: 'businesses',
        file,
        sheet: null,
        mapping: {},
        corrections: {},
        decisions: {},
        acceptDecisions: false,
        dataYear: null,
        fileVersion: null,
        program: null,
        jobId,
      });
    },
    noted: { kind: 'ekspor', title: 'Baris perlu diperbaiki dari daftar', personal: true },
  },
  'letters.print': {
    leave: async (handlers) => handlers.letters.print(await previewed(handlers)),
    noted: { kind: 'cetak', records: 2, personal: true },
  },
  'letters.savePdf': {
    leave: async (handlers) => handlers.letters.savePdf(await previewed(handlers)),
    noted: { kind: 'pdf', records: 2 },
  },
  'letters.saveWord': {
    leave: (handlers) => handlers.letters.saveWord({ ...letters, kind: 'statement', jobId }),
    noted: { kind: 'word', records: 2 },
  },
  'letters.saveEach': {
    leave: (handlers) => handlers.letters.saveEach({ ...letters, kind: 'statement', jobId, format: 'pdf' }),
    noted: { kind: 'pdf', records: 2 },
  },
  'papers.print': {
    leave: async (handlers) => handlers.papers.print(await shown(handlers)),
    noted: { kind: 'cetak', records: 1, masked: true, personal: true },
  },
  'papers.savePdf': {
    leave: async (handlers) => handlers.papers.savePdf(await shown(handlers)),
    noted: { kind: 'pdf', records: 1, masked: true },
  },
  'readyRecaps.exportWorkbook': {
    leave: ({ readyRecaps }) =>
      readyRecaps.exportWorkbook({
        kind: 'bantuan-lima-tahun',
        year: 2026,
        districtCode: null,
        sectorId: null,
        masked: false,
      }),
    noted: { kind: 'ekspor' },
  },
  'recaps.exportBuilt': {
    leave: ({ recaps }) =>
      recaps.exportBuilt({
        rows: [],
        columns: null,
        measures: ['businesses'],
        filter: recapFilter.parse({}),
        year: null,
        compareYear: null,
        asOf: null,
      }),
    noted: { kind: 'ekspor', personal: false },
  },
  'recaps.exportWorkbook': {
    leave: ({ recaps }) => recaps.exportWorkbook({ programId: 1, year: null }),
    noted: { kind: 'ekspor', records: 2, personal: true },
  },
  'trainingPapers.exportWorkbook': {
    leave: ({ trainingPapers }) => trainingPapers.exportWorkbook({ trainingId: 1 }),
    noted: { kind: 'ekspor', title: 'Kehadiran Ekspor', records: 2, personal: true },
  },
};

/** By their names they look like it, but no data of the office leaves by them. */
const others = [
  'letters.prints', // reads how often
  'businessCards.printPaper', // these five show a paper, which leaves by papers.print or papers.savePdf
  'charts.printPaper',
  'facilitations.printPaper',
  'guide.printPaper',
  'monitoring.printPaper',
  'handovers.printMissing',
  'imports.saveTemplate', // empty forms
  'letterTexts.saveTemplate',
  'faults.saveReport', // redacted
];
const looksLikeIt =
  /\.(export\w*|print\w*|copy(Text|Picture)|save(Pdf|Word|Each|Rejects|Template|Report|Picture|Drawing|Workbook))$|^dataPackage\.save$/;

test('nothing that prints, saves or exports is missing here', () => {
  const names = Object.entries(contract).flatMap(([feature, all]) =>
    Object.keys(all).map((name) => `${feature}.${name}`),
  );
  expect([...Object.keys(ways), ...others].sort()).toEqual(
    names.filter((name) => looksLikeIt.test(name)).sort(),
  );
});

test.each(Object.keys(ways))('%s leaves a line in the log', async (name) => {
  const way = ways[name];
  const clipboard = { writeText: async () => true, writePicture: async () => true };
  const { handlers, folder } = openFullOffice(20, undefined, { printer: blankPrinter(), clipboard });
  await way?.leave(handlers, folder);
  const { rows } = expectValue(await handlers.accessLog.list({ ...noFilter, before: null, limit: 10 }));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ operator: 'petugas', ...way?.noted });
  expect(rows[0]?.fileName).not.toContain('/');
});

test('what was cancelled is not noted', async () => {
  const cancelled = { chooseSavePath: async () => undefined, chooseFolder: async () => undefined };
  const { handlers } = openTestOffice(cancelled);
  await handlers.accessLog.exportWorkbook(noFilter);
  expect(expectValue(await handlers.accessLog.operators({}))).toEqual([]);
});

test('the log tells who, and is read by who, way and day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 23, 30) });
  const { ask, handlers, databaseFile, manager, signIn } = await openStaffedOffice();
  await ask('businesses.save', typedBusiness({}));
  await ask('recaps.exportWorkbook', { programId: null, year: null });
  vi.setSystemTime(new Date(2026, 10, 25, 0, 30));
  // The seat was locked meanwhile.
  expectValue(await signIn(manager, managerPin));
  await ask('accessLog.exportWorkbook', noFilter);
  const list = async (filter: object) =>
    expectValue(await handlers.accessLog.list({ ...noFilter, ...filter, before: null, limit: 1 }));
  expect(await list({})).toMatchObject({ more: true, rows: [{ operator: 'Bu Ratna' }] });
  expect(await list({ until: '2026-11-24' })).toMatchObject({ more: false, rows: [{ kind: 'ekspor' }] });
  expect((await list({ from: '2026-11-25' })).rows[0]?.title).toBe('Catatan ekspor dan cetak');
  expect((await list({ operator: 'Pak Slamet' })).rows).toEqual([]);
  expect((await list({ kind: 'cetak' })).rows).toEqual([]);

  const connection = connect(databaseFile);
  expect(() => connection.prepare("UPDATE access_log SET operator = 'x'").run()).toThrow('cannot be changed');
  expect(() => connection.prepare('DELETE FROM access_log').run()).toThrow('cannot be changed');
  connection.close();
});

test('a command of the technician is named as such once the office has operators', async () => {
  const { office, ask, databaseFile, folder } = await openStaffedOffice();
  await ask('operators.touch', {});
  office.close();
  const command = expectValue(
    openOffice({
      databaseFile,
      resourcesFolder,
      workersFolder: null,
      desktop: emptyDesk(folder),
      isUnattended: true,
    }),
  );
  expectValue(await command.exportBusinesses(join(folder, 'semua.csv'), true));
  const { rows } = expectValue(
    await command.handlers.accessLog.list({ ...noFilter, before: null, limit: 1 }),
  );
  expect(rows[0]).toMatchObject({ operator: 'baris perintah', fileName: 'semua.csv', masked: true });
  command.close();
});
