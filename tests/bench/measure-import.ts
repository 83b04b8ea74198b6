import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ExcelJS from 'exceljs';
import { connect } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { createImports } from '../../src-main/imports/import-service.ts';
import { createJobs } from '../../src-main/jobs.ts';
import { loadDistricts, loadVillages } from '../../src-main/regions/region-loader.ts';
import { makeRegister } from '../fixtures/make-register.ts';

const resourcesFolder = resolve(import.meta.dirname, '../../resources');

export interface Measured {
  step: string;
  seconds: number;
  /** Memory above that of the process before all work, MB. */
  peak: number;
  /** Longest time in which a timer of 5 ms was not served, ms; on a busy machine also while nothing is done. */
  pause: number;
  /** Longest work of the main thread between two services of that timer, ms of processor time: what it pauses itself. */
  work: number;
  answer: string;
}

/** Imports an invented register of 25 columns into an empty office, and the same file again. */
export async function measureImport(workersFolder: string, count: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
  try {
    const file = join(folder, 'register.xlsx');
    await writeRegister(join(folder, 'source.db'), file, count);
    // What writing the workbook left behind is no work of the import.
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    const databaseFile = join(folder, 'sentra.db');
    const connection = furnished(databaseFile);
    const imports = createImports({
      connection,
      databaseFile,
      resourcesFolder,
      workersFolder,
      desktop: {
        printer: { print: async () => new Uint8Array(), close: async () => undefined },
        chooseWorkbook: async () => file,
        chooseSavePath: async () => undefined,
        openFile: async () => '',
        showInFolder: () => undefined,
        emit: () => undefined,
      },
      jobs: createJobs(() => undefined),
      today: () => '2024-05-20',
    });
    const { handlers } = imports;
    const request = {
      kind: 'businesses' as const,
      file,
      sheet: null,
      mapping: {},
      corrections: {},
      decisions: {},
      acceptDecisions: true,
      program: null,
      dataYear: null,
    };
    const ask = (jobId: string) => ({ ...request, jobId });
    const found = [
      await measured('nothing, for comparison', async () => {
        await new Promise((resolve) => setTimeout(resolve, 5000));
        return { ok: true };
      }),
      await measured('look at the file', async () => handlers.inspect(request)),
      await measured('preview', async () => handlers.preview(ask('a'))),
      await measured('commit', async () => handlers.commit(ask('b'))),
      await measured('preview again', async () => handlers.preview(ask('c'))),
      await measured('commit again', async () => handlers.commit(ask('d'))),
    ];
    connection.close();
    const mb = (path: string) => Math.round(statSync(path).size / 1e6);
    console.log(`workbook ${mb(file)} MB, database ${mb(databaseFile)} MB`);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor time of this thread, ms. */
const ownWork = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

let before: number | undefined;

async function measured(step: string, work: () => Promise<unknown>): Promise<Measured> {
  before ??= process.memoryUsage().rss;
  let peak = before;
  let pause = 0;
  let busiest = 0;
  let last = performance.now();
  let lastWork = ownWork();
  const timer = setInterval(() => {
    const now = performance.now();
    const worked = ownWork();
    pause = Math.max(pause, now - last - 5);
    busiest = Math.max(busiest, worked - lastWork);
    last = now;
    lastWork = worked;
  }, 5);
  const memory = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  const answer = (await work()) as { ok: boolean; value?: { counts?: object } };
  const seconds = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 10));
  clearInterval(timer);
  clearInterval(memory);
  return {
    step,
    seconds: Math.round(seconds * 10) / 10,
    peak: Math.round((peak - (before ?? 0)) / 1e6),
    pause: Math.round(pause),
    work: Math.round(busiest),
    answer: answer.ok ? JSON.stringify(answer.value?.counts ?? 'ok') : 'failed',
  };
}

export function furnished(file: string) {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  connection.transaction(() => {
    loadDistricts(connection, resourcesFolder);
    loadVillages(connection, resourcesFolder, '33.03');
    for (const name of ['Knalpot', 'Gula', 'Batik', 'Sapu'])
      connection.prepare("INSERT INTO sector (name, sector_group) VALUES (?, 'unggulan')").run(name);
  })();
  return connection;
}

const columns: [heading: string, sql: string][] = [
  ['NO', 'business.id'],
  ['NAMA PEMILIK', 'owner_name'],
  ['NIK', 'nik'],
  ['L/P', 'gender'],
  ['TANGGAL LAHIR', 'birth_date'],
  ['NO HP/WA', "replace(phones, ' ', ' / ')"],
  ['NAMA USAHA', 'business_name'],
  ['BENTUK USAHA', 'legal_form'],
  ['NIB', 'nib'],
  ['ALAMAT LENGKAP', 'street'],
  ['RT', 'rt'],
  ['RW', 'rw'],
  ['DESA/KELURAHAN', 'village.name'],
  ['KECAMATAN', 'district.name'],
  ['KOMODITAS', 'sector.name'],
  ['JENIS PRODUK', 'product'],
  ['KBLI', 'kbli'],
  ['TAHUN BERDIRI', 'established_year'],
  ['SKALA', 'scale'],
  ['STATUS', 'status'],
  ['TAHUN DATA', 'year'],
  ['TENAGA KERJA L', 'workers_male'],
  ['TENAGA KERJA P', 'workers_female'],
  ['NILAI INVESTASI (Rp)', 'investment'],
  ['KETERANGAN', "'Pendataan tahun ' || year"],
];

/** The invented register as a workbook. */
export async function writeRegister(databaseFile: string, file: string, count: number): Promise<void> {
  furnished(databaseFile).close();
  const connection = connect(databaseFile);
  makeRegister(connection, count);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow(columns.map(([heading]) => heading)).commit();
  const rows = connection
    .prepare<[], unknown[]>(
      `SELECT ${columns.map(([, sql]) => sql).join(', ')} FROM business
       LEFT JOIN business_year ON business_id = business.id LEFT JOIN village ON village.code = village_code
       LEFT JOIN district ON district.code = district_code LEFT JOIN sector ON sector.id = sector_id
       ORDER BY business.id`,
    )
    .raw()
    .iterate();
  for (const row of rows) sheet.addRow(row).commit();
  await workbook.commit();
  connection.close();
}
