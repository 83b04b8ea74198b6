// A process of one job, or of one part of a job; started by scripts/bench.ts and by itself. It runs the bundle of the job, so
// that the code is what ships and not what a module runner makes of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import '../../scripts/require-node.ts';
import { type Job, type Measured, runJob } from './harness.ts';
import { startMemory } from './peak-memory.ts';

/** `job` is the bundle of one; all of it, or one part. */
type Order =
  | { job: string; sizes: number[]; part?: undefined; input?: undefined }
  | { job: string; part: string; input: unknown };

/** Runs an order in a process of its own; what it answers. */
export async function inProcess(order: Order): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
  const answerFile = join(folder, 'answer.json');
  try {
    const child = spawn(process.execPath, [import.meta.filename, JSON.stringify(order), answerFile], {
      stdio: 'inherit',
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`${order.job} ${order.part ?? ''} ended with code ${code}`);
    return JSON.parse(readFileSync(answerFile, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const load = async (bundle: string): Promise<Job> =>
  ((await import(pathToFileURL(bundle).href)) as { default: Job }).default;

/** What a job says of itself. */
export async function describeJob(bundle: string): Promise<Pick<Job, 'title' | 'about'>> {
  const { title, about } = await load(bundle);
  return { title, about };
}

async function runPart({ parts }: Job, name: string, input: unknown): Promise<unknown> {
  const part = parts?.[name];
  if (!part) throw new Error(`the job has no part ${name}`);
  let began = 0;
  let memory = startMemory();
  let measured: Measured | undefined;
  const clock = {
    begin: () => {
      memory = startMemory();
      began = performance.now();
    },
    end: () => {
      measured = { milliseconds: performance.now() - began, megabytes: memory.peak() };
    },
  };
  clock.begin();
  const answer = await part(input as never, clock);
  if (!measured) clock.end();
  return { ...measured, answer };
}

const [given, answerFile] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && given !== undefined && answerFile !== undefined) {
  const order = JSON.parse(given) as Order;
  const job = await load(order.job);
  const answer =
    order.part === undefined
      ? await runJob(
          job,
          order.sizes,
          async (part, input) =>
            (await inProcess({ job: order.job, part, input })) as Measured & { answer: unknown },
          (line) => console.log(`  ${line}`),
        )
      : await runPart(job, order.part, order.input);
  writeFileSync(answerFile, JSON.stringify(answer));
  process.exit(0);
}
