import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createImports } from '../../src-main/imports/import-service.ts';
import { createJobs } from '../../src-main/jobs.ts';
import { startIdleLoop, type Waits } from './idle-loop.ts';
import { furnished, resourcesFolder } from './write-register.ts';

export interface Measured {
  step: string;
  seconds: number;
  /** Memory of the whole process above what it had before all work, MB; the worker is the most of it. */
  peak: number;
  /** What remains of it when the step is done, MB. */
  after: number;
  /** How long the loop of the main process waited, and in the same seconds a loop with nothing to do, ms: p99 / longest. */
  mainLoop: string;
  idleLoop: string;
  /** Longest work of the main thread between two turns of its loop, ms of processor time: what it pauses by itself. */
  ownWork: number;
  answer: string;
}

/** Imports a workbook into an empty office as the window does it, and the same file again. */
export async function measureImport(
  workersFolder: string,
  databaseFile: string,
  file: string,
): Promise<Measured[]> {
  const connection = furnished(databaseFile);
  const { handlers } = createImports({
    recordAccess: () => undefined,
    connection,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop: {
      printer: { print: async () => new Uint8Array(), close: async () => undefined },
      chooseWorkbook: async () => file,
      chooseFiles: async () => [],
      chooseWordDocument: async () => undefined,
      chooseBackup: async () => undefined,
      chooseFolder: async () => undefined,
      chooseSavePath: async () => undefined,
      openFile: async () => '',
      showInFolder: () => undefined,
      emit: () => undefined,
    },
    jobs: createJobs(() => undefined),
    today: () => '2024-05-20',
  });
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
    fileVersion: null,
  };
  const ask = (jobId: string) => ({ ...request, jobId });
  const rows = (search: string, from: number) => () =>
    Promise.resolve(handlers.previewRows({ previewId: 'a', outcome: 'new', search, from, limit: 50 }));
  const idle = startIdleLoop();
  const steps: [step: string, work: () => Promise<unknown>][] = [
    ['nothing', () => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 5000))],
    ['look at the file', async () => handlers.inspect(request)],
    ['preview', async () => handlers.preview(ask('a'))],
    ['rows: last page', rows('', 43_000)],
    ['rows: search of a letter', rows('s', 0)],
    ['rows: search of a name', rows('slamet', 0)],
    ['rows: search without a match', rows('zzzz', 0)],
    ['commit', async () => handlers.commit(ask('b'))],
    ['preview again', async () => handlers.preview(ask('c'))],
    ['commit again', async () => handlers.commit(ask('d'))],
  ];
  const found: Measured[] = [];
  for (const [step, work] of steps) found.push(await measured(step, work, idle));
  await idle.stop();
  connection.close();
  return found;
}

/** Processor time of this thread, ms. */
const ownWork = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
const shown = ({ p99, max }: Waits): string => `${rounded(p99)} / ${rounded(max)}`;
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

let before: number | undefined;

async function measured(
  step: string,
  work: () => Promise<unknown>,
  idle: ReturnType<typeof startIdleLoop>,
): Promise<Measured> {
  before ??= process.memoryUsage.rss();
  let peak = before;
  let busiest = 0;
  let last = ownWork();
  const turn = () => {
    const now = ownWork();
    busiest = Math.max(busiest, now - last);
    last = now;
  };
  const timer = setInterval(turn, 2);
  const memory = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  idle.begin();
  const started = performance.now();
  const answer = (await work()) as {
    ok: boolean;
    value?: { counts?: object; total?: number };
  };
  const seconds = (performance.now() - started) / 1000;
  turn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  const idleLoop = await idle.end();
  clearInterval(timer);
  clearInterval(memory);
  return {
    step,
    seconds: Math.round(seconds * 1000) / 1000,
    peak: megabytes(peak - before),
    after: megabytes(process.memoryUsage.rss() - before),
    mainLoop: shown({ p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }),
    idleLoop: shown(idleLoop),
    ownWork: rounded(busiest),
    answer: answer.ok ? JSON.stringify(answer.value?.counts ?? answer.value?.total ?? 'ok') : 'failed',
  };
}
