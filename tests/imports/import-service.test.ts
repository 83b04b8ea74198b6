import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { OfficeEvent } from '../../src-main/contract/events.ts';
import { createImports } from '../../src-main/imports/import-service.ts';
import { createJobs } from '../../src-main/jobs.ts';
import { temporaryFolder } from '../database/temporary.ts';
import {
  codeOf,
  contentOf,
  count,
  expectValue,
  furnishedDatabase,
  requestFor,
  resourcesFolder,
  sampleFile,
  textFile,
  today,
} from './import-office.ts';

const workersFolder = join(import.meta.dirname, '../../node_modules/.cache/import-worker-test');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    build: {
      ssr: 'src-main/imports/import-worker.ts',
      outDir: workersFolder,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  });
});

function open(folder: string | null) {
  const connection = furnishedDatabase();
  const events: OfficeEvent[] = [];
  const jobs = createJobs((event) => events.push(event));
  const imports = createImports({
    recordAccess: () => undefined,
    connection,
    databaseFile: connection.name,
    resourcesFolder,
    workersFolder: folder,
    desktop: {
      printer: { print: async () => new Uint8Array(), close: async () => undefined },
      chooseWorkbook: async () => sampleFile,
      chooseFiles: async () => [],
      chooseWordDocument: async () => undefined,
      chooseBackup: async () => undefined,
      chooseFolder: async () => undefined,
      chooseSavePath: async () => undefined,
      openFile: async () => '',
      showInFolder: () => undefined,
      emit: () => undefined,
    },
    jobs,
    today: () => today,
  });
  return { connection, imports, jobs, events };
}

test.each([
  ['in this thread', null],
  ['in the worker', workersFolder],
])('%s: choose, inspect, preview, commit, list', { timeout: 120_000 }, async (_, folder) => {
  const { connection, imports, events } = open(folder);
  const { handlers } = imports;
  expect(expectValue(await handlers.chooseFile({}))).toEqual({
    file: sampleFile,
    name: 'penerima-bantuan-2020.xlsx',
  });
  const request = requestFor('recipients', sampleFile);
  expect(expectValue(await handlers.inspect(request)).headerRows).toEqual([8, 9]);
  const look = expectValue(await handlers.preview({ ...request, jobId: 'a' }));
  const all = { previewId: look.previewId, outcome: null, search: '' };
  const page = expectValue(await handlers.previewRows({ ...all, from: 0, limit: 500 }));
  expect(page.total).toBe(look.counts.rows);
  expect(page.rows.map(({ row }) => row)).toEqual(Array.from({ length: page.rows.length }, (_, i) => i + 10));
  expect(count(connection, 'SELECT count(*) FROM history')).toBe(3);
  const done = expectValue(await handlers.commit({ ...request, jobId: 'b' }));
  expect(done).toMatchObject({ batch: 1, programId: 1, counts: look.counts });
  expect(expectValue(await handlers.batches({}))).toEqual([
    {
      id: 1,
      kind: 'recipients',
      fileName: 'penerima-bantuan-2020.xlsx',
      sheet: 'PENERIMA 2020',
      programName: 'Bantuan Peralatan IKM 2020',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      counts: look.counts,
      undone: false,
    },
  ]);
  const before = contentOf(connection);
  expect(expectValue(await handlers.commit({ ...request, jobId: 'c' }))).toMatchObject({
    batch: null,
    programId: 1,
  });
  expect(contentOf(connection)).toEqual(before);
  expect(codeOf(await handlers.previewRows({ ...all, from: 0, limit: 5 }))).toBe('preview-gone');
  expect(new Set(events.map((event) => (event.type === 'progress' ? event.stage : '')))).toContain(
    'menyimpan',
  );
});

test('the command line: dry run, report and rejects; what cannot run is said in words', async () => {
  const { connection, imports } = open(null);
  const file = textFile(
    'a.csv',
    'NAMA PEMILIK;NIK;DESA;KEC\nSiti;123;Gembong;Bojongsari\nWagiman;;Gembong;Bojongsari\n',
  );
  const call = { kind: 'businesses' as const, file, acceptDecisions: false };
  const look = expectValue(await imports.runFile({ ...call, dryRun: true }));
  expect(look.report).toEqual({
    file: 'a.csv',
    sheet: 'a',
    headerRows: [1],
    columns: [
      { column: 'A', heading: 'NAMA PEMILIK', field: 'ownerName' },
      { column: 'B', heading: 'NIK', field: 'nik' },
      { column: 'C', heading: 'DESA', field: 'village' },
      { column: 'D', heading: 'KEC', field: 'district' },
    ],
    counts: { rows: 2, new: 1, changed: 0, unchanged: 0, needsDecision: 0, rejected: 1, skipped: 0 },
    rows: [
      {
        row: 2,
        outcome: 'rejected',
        problems: [
          {
            field: 'nik',
            code: 'nik-length',
            severity: 'error',
            value: '123',
            message: 'NIK harus 16 angka, tertulis 3 angka.',
          },
        ],
      },
      { row: 3, outcome: 'new', problems: [expect.objectContaining({ code: 'nik-missing' })] },
    ],
    batch: null,
    milliseconds: expect.any(Number),
  });
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(0);
  const done = expectValue(await imports.runFile({ ...call, dryRun: false }));
  expect(done.report.batch).toBe(1);
  const rejects = join(temporaryFolder(), 'tolak.xlsx');
  expect(expectValue(await done.rejects(rejects))).toEqual({ rows: 1 });
  expect(existsSync(rejects)).toBe(true);
  expect(codeOf(await imports.runFile({ ...call, file: '/tidak/ada.xlsx', dryRun: false }))).toBe(
    'file-missing',
  );
  expect(
    codeOf(
      await imports.runFile({ ...call, kind: 'recipients', programName: 'x'.repeat(300), dryRun: false }),
    ),
  ).toBe('invalid-input');
});

test.each([
  ['in this thread', null],
  ['in the worker', workersFolder],
])('%s: a job that is cancelled leaves nothing', { timeout: 120_000 }, async (_, folder) => {
  const { connection, imports, jobs, events } = open(folder);
  const rows = Array.from({ length: 5000 }, (_, i) => `Orang ${i};Gembong;Bojongsari;Usaha ${i}`).join('\n');
  const file = textFile('a.csv', `NAMA PEMILIK;DESA;KEC;NAMA USAHA\n${rows}`);
  const before = contentOf(connection);
  const push = events.push.bind(events);
  events.push = (event) => {
    if (event.type === 'progress' && event.stage === 'menyimpan') jobs.cancel('a');
    return push(event);
  };
  const answer = await imports.handlers.commit({
    ...requestFor('businesses', file, { acceptDecisions: true }),
    jobId: 'a',
  });
  expect(codeOf(answer)).toBe('cancelled');
  expect(contentOf(connection)).toEqual(before);
});

test('a worker that ends in the middle leaves nothing', { timeout: 120_000 }, async () => {
  const { connection } = open(null);
  const { Worker } = await import('node:worker_threads');
  const rows = Array.from({ length: 3000 }, (_, i) => `Orang ${i};Gembong;Bojongsari;Usaha ${i}`).join('\n');
  const file = textFile('a.csv', `NAMA PEMILIK;DESA;KEC;NAMA USAHA\n${rows}`);
  const before = contentOf(connection);
  const worker = new Worker(join(workersFolder, 'import-worker.cjs'), {
    workerData: {
      databaseFile: connection.name,
      resourcesFolder,
      today,
      task: {
        action: 'commit',
        request: requestFor('businesses', file, { acceptDecisions: true }),
      },
    },
  });
  await new Promise<void>((resolve) => {
    worker.on('message', (message) => {
      if (message.stage === 'menyimpan') void worker.terminate().then(() => resolve());
      if (message.type === 'result') resolve();
    });
  });
  expect(contentOf(connection)).toEqual(before);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
});
