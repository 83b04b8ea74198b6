import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import { connect } from '../../src-main/database/connection.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { openOffice } from '../../src-main/office.ts';
import { makeRegister } from '../fixtures/make-register.ts';

export interface MeasuredLetters {
  letters: number;
  pages: number;
  seconds: number;
  /** Processor time of all these processes, s: on a busy machine it tells more than the clock. */
  processor: number;
  /** Peak of this process, which is what the main process of the app does, MB. */
  node: number;
  /** Peak of the largest process of Chromium, MB. */
  chromium: number;
  /** Longest time in which a timer of 5 ms was not served, ms. */
  pause: number;
  /** Longest work of this thread between two services of that timer, ms of processor time. */
  work: number;
}

/** Prints the handover letters of `count` recipients in one go, after those of 148 of them. */
export async function measureLetters(count: number): Promise<MeasuredLetters[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sentra-bench-'));
  const printer = createChromiumPrinter();
  const nobody: Omit<Desktop, 'printer'> = {
    chooseWorkbook: async () => undefined,
    chooseFiles: async () => [],
    chooseWordDocument: async () => undefined,
    chooseBackup: async () => undefined,
    chooseFolder: async () => undefined,
    chooseSavePath: async () => undefined,
    openFile: async () => '',
    showInFolder: () => undefined,
    emit: () => undefined,
  };
  const databaseFile = join(folder, 'sentra.db');
  const resourcesFolder = resolve(import.meta.dirname, '../../resources');
  const options = { databaseFile, resourcesFolder, workersFolder: null, desktop: { ...nobody, printer } };
  const first = openOffice(options);
  if (!first.ok) throw new Error(first.error.message);
  first.value.close();
  const ids = makeProgram(databaseFile, count);
  const opened = openOffice(options);
  if (!opened.ok) throw new Error(opened.error.message);
  const office = opened.value;
  try {
    const prepared = await office.handlers.letters.prepare({
      programId: 1,
      recipientIds: null,
      deliveryDate: '2020-09-10',
      place: 'Pendopo Contoh',
      changeDates: false,
    });
    if (!prepared.ok) throw new Error(prepared.error.message);
    // A Chromium that has started is what the window has, too.
    await printer.print('<p>x</p>', { paper: 'A4', margins: { top: 9, right: 9, bottom: 9, left: 9 } });
    const found: MeasuredLetters[] = [];
    for (const recipientIds of [ids.slice(0, 148), ids]) {
      const request = {
        kind: 'handovers' as const,
        programId: 1,
        recipientIds,
        order: 'place' as const,
        labelStart: 1,
        size: null,
        format: 'pdf' as const,
      };
      found.push(await measured(() => office.letters.printToFile(request, join(folder, 'bast.pdf'))));
    }
    return found;
  } finally {
    office.close();
    await printer.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A programme with so many recipients from the invented register, each with 3 to 8 of its 40 items. */
function makeProgram(databaseFile: string, count: number): number[] {
  const connection = connect(databaseFile);
  makeRegister(connection, count);
  connection.exec(`
    INSERT INTO official (id, name, nip, rank, position) VALUES (1, 'Drs. UMPAMA', '197001011995039001', 'Pembina', 'Kepala Dinas Contoh');
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, official_id, state, created_at)
      VALUES (1, 'bench', 'Bantuan Umpama', 2020, 'APBD Kabupaten', 1, 'ditetapkan', '');`);
  const item = connection.prepare(
    `INSERT INTO aid_item (id, program_id, name, brand, specification, unit, unit_price, quantity_bought, fund_source)
     VALUES (?, 1, ?, 'Contoh', '750 W, 1 fase, kabel 3 m', 'unit', ?, 1000000, 'APBD Kabupaten')`,
  );
  for (let n = 1; n <= 40; n += 1) item.run(n, `Peralatan Umpama ${n}`, n * 125_000);
  const recipient = connection.prepare('INSERT INTO aid_recipient (program_id, business_id) VALUES (1, ?)');
  const allocation = connection.prepare(
    'INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)',
  );
  const businesses = connection.prepare<[], number>('SELECT id FROM business ORDER BY id').pluck().all();
  const ids = connection.transaction(() =>
    businesses.map((business, index) => {
      const id = Number(recipient.run(business).lastInsertRowid);
      for (let n = 0; n < 3 + (index % 6); n += 1) allocation.run(id, ((index + n) % 40) + 1, 1 + (n % 3));
      return id;
    }),
  )();
  connection.close();
  return ids;
}

async function measured(
  work: () => Promise<{ ok: boolean; value?: { pages?: number; letters: number } }>,
): Promise<MeasuredLetters> {
  let node = 0;
  let chromium = 0;
  const memory = setInterval(() => {
    for (const [id, { megabytes }] of processes())
      if (id === process.pid) node = Math.max(node, megabytes);
      else chromium = Math.max(chromium, megabytes);
  }, 100);
  let pause = 0;
  let busiest = 0;
  let last = performance.now();
  let lastWork = ownWork();
  const timer = setInterval(() => {
    const now = performance.now();
    const worked = ownWork();
    pause = Math.max(pause, now - last - 5);
    busiest = Math.max(busiest, worked - lastWork);
    [last, lastWork] = [now, worked];
  }, 5);
  const before = processorSeconds();
  const begin = performance.now();
  const answer = await work();
  const seconds = (performance.now() - begin) / 1000;
  const processor = processorSeconds() - before;
  clearInterval(memory);
  clearInterval(timer);
  if (!answer.ok || !answer.value) throw new Error('the letters were not printed');
  const { letters, pages = 0 } = answer.value;
  return {
    letters,
    pages,
    seconds: Math.round(seconds * 10) / 10,
    processor: Math.round(processor * 10) / 10,
    node: Math.round(node),
    chromium: Math.round(chromium),
    pause: Math.round(pause),
    work: Math.round(busiest),
  };
}

/** Processor time of this thread, ms. */
const ownWork = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const processorSeconds = (): number =>
  [...processes().values()].reduce((sum, { seconds }) => sum + seconds, 0);

/** This process and all below it: the memory that is theirs or shared, MB, and their processor time, s. Linux only. */
function processes(): Map<number, { megabytes: number; seconds: number }> {
  const parents = new Map<number, number>();
  const found = new Map<number, { megabytes: number; seconds: number }>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      // Fields 14 and 15 of the line, in hundredths of a second; the second is a name in brackets that may hold blanks.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      found.set(Number(name), {
        megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
        seconds: (Number(fields[11]) + Number(fields[12])) / 100,
      });
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (id: number | undefined): boolean =>
    id === process.pid || (id !== undefined && id > 1 && isOurs(parents.get(id)));
  return new Map([...found].filter(([id]) => isOurs(id)));
}
