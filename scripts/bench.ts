/**
 * `npm run bench [-- --only NAME,NAME] [--write] [--quick]`: every job of tests/bench/jobs, each in a process of its own, and
 * docs/benchmarks.md and .json written anew. With --only or --quick nothing is written unless --write says so. Never part of
 * the tests: a figure beyond its target is told and fails nothing.
 */
import './require-node.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleJobs, jobNames } from '../tests/bench/bundle-jobs.ts';
import type { Figure } from '../tests/bench/harness.ts';
import { describeJob, inProcess } from '../tests/bench/run-child.ts';
import {
  beyondTarget,
  inWords,
  loadNow,
  type Measurement,
  machine,
  writeBenchmarks,
} from '../tests/bench/write-benchmarks.ts';
import { buildIfStale } from './build-if-stale.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const all = jobNames();
const chosen = values.only?.split(',') ?? all;
const unknown = chosen.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no job ${unknown.join(', ')}; there are ${all.join(', ')}`);

buildIfStale();
const bundles = await bundleJobs(chosen);
process.once('exit', () => rmSync(bundles, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
console.log(`${machine()}, load ${loadNow()}`);
const measured: Measurement[] = [];
for (const name of chosen) {
  const job = join(bundles, `${name}.mjs`);
  const { title, about } = await describeJob(job);
  const load = loadNow();
  const began = performance.now();
  console.log(`\n${title} (${name}), load ${load}`);
  const sizes = values.quick ? [43_358] : [43_358, 1_000_000];
  const figures = (await inProcess({ job, sizes })) as Figure[];
  const seconds = (performance.now() - began) / 1000;
  measured.push({ name, title, about, at: new Date().toISOString(), seconds, load, figures });
}
console.log(`\n${inWords({ machine: machine(), jobs: measured })}`);
if (values.write || (!values.only && !values.quick)) writeBenchmarks(measured, all);
console.log(beyondTarget(measured).join('\n'));
