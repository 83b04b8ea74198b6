import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import type { Figure, Target } from './harness.ts';
import type { Spread } from './spread.ts';

/** A job as docs/benchmarks.json keeps it. */
export interface Measurement {
  name: string;
  title: string;
  about: string;
  /** ISO instant. */
  at: string;
  seconds: number;
  /** Load of the machine when the job began: above 1 the figures are upper bounds. */
  load: number;
  figures: Figure[];
}

export interface Benchmarks {
  machine: string;
  jobs: Measurement[];
}

const json = join(projectFolder, 'docs/benchmarks.json');
const document = join(projectFolder, 'docs/benchmarks.md');
const [from, to] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];

export const loadNow = (): number => Number(loadavg()[0]?.toFixed(1));

/** The disk and file system of the folder for temporary files: what a save waits for. */
function disk(): string {
  if (process.platform !== 'linux') return 'disk unknown';
  const places = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, place = '']) => place === '/' || tmpdir() === place || tmpdir().startsWith(`${place}/`))
    .sort(([, a = ''], [, b = '']) => b.length - a.length);
  const [device, , system] = places[0] ?? [];
  return `${device}, ${system}`;
}

/** What the figures were taken on. */
export const machine = (): string =>
  `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${disk()}, ${process.platform}, Node ${process.versions.node}`;

/** What a target allows, in the unit of its figure. */
function allowed({ beside }: Figure, { at, most, of, plus = 0 }: Target): number {
  return of === undefined ? most : most * (beside[of]?.[at] ?? Number.NaN) + plus;
}

/** How far a figure is from its target: 1 is just reached. Nothing without a target. */
export const shareOfTarget = (figure: Figure): number | undefined =>
  figure.target && figure.ours[figure.target.at] / allowed(figure, figure.target);

const two = (value: number): string =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));

function amount(value: number, unit: Figure['unit']): string {
  if (unit !== 'ms') return `${two(value)} ${unit}`;
  return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${two(value)} ms`;
}

const spread = ({ median, p95, most, runs }: Spread, unit: Figure['unit']): string =>
  runs >= 20
    ? `${amount(median, unit)} (p95 ${amount(p95, unit)})`
    : runs === 1
      ? amount(median, unit)
      : `${amount(median, unit)} (most ${amount(most, unit)})`;

function targetInWords({ at, most, of, plus }: Target, unit: Figure['unit']): string {
  const which = at === 'median' ? '' : `${at} `;
  if (of === undefined) return `${which}${amount(most, unit)}`;
  return `${which}${two(most)} x ${of}${plus === undefined ? '' : ` + ${amount(plus, unit)}`}`;
}

function line(figure: Figure): string {
  const { what, unit, ours, beside, target } = figure;
  const at = target?.at ?? 'median';
  const others = Object.entries(beside);
  const ratios = others.map(([name, other]) => `${two(ours[at] / other[at])} x ${name}`).join('; ');
  const share = shareOfTarget(figure);
  const verdict =
    target && share !== undefined ? `${targetInWords(target, unit)}: ${share <= 1 ? 'yes' : '**no**'}` : '';
  const times = others.map(([name, other]) => `${name} ${spread(other, unit)}`).join('; ');
  return `| ${what} | ${ratios} | ${verdict} | ${spread(ours, unit)} | ${times} |`;
}

const section = ({ title, about, seconds, load, at, figures }: Measurement): string =>
  [
    `### ${title}`,
    '',
    `${about} (${at.slice(0, 10)}, load ${load} at the start, ${Math.round(seconds)} s)`,
    '',
    '| what | ratio | at most | ours | beside |',
    '|---|---|---|---|---|',
    ...figures.map(line),
  ].join('\n');

/** What is beyond its target, the worst first. */
export function beyondTarget(jobs: readonly Measurement[]): string[] {
  return jobs
    .flatMap(({ figures }) => figures)
    .map((figure) => ({ figure, share: shareOfTarget(figure) ?? 0 }))
    .filter(({ share }) => share > 1)
    .sort((a, b) => b.share - a.share)
    .map(
      ({ figure, share }) =>
        `${figure.what}: ${two(share)} times what is allowed (${figure.target ? targetInWords(figure.target, figure.unit) : ''})`,
    );
}

/** The measured part of the document. */
export function inWords({ machine: on, jobs }: Benchmarks): string {
  const judged = jobs.flatMap(({ figures }) => figures).filter(({ target }) => target);
  const beyond = beyondTarget(jobs);
  return [
    `${on}. Medians; by turns with what is beside them, in the same run. The ratio is ours to theirs: below 1 is faster or smaller.`,
    '',
    `${judged.length - beyond.length} of ${judged.length} targets are reached.${beyond.length > 0 ? ' Beyond:' : ''}`,
    ...beyond.map((words) => `- ${words}`),
    '',
    ...jobs.flatMap((one) => [section(one), '']),
  ].join('\n');
}

/** Puts these jobs into both documents; those of other names stay as they were. */
export function writeBenchmarks(measured: readonly Measurement[], names: readonly string[]): void {
  const before = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Benchmarks).jobs : [];
  const jobs = names.flatMap(
    (name) => measured.find((one) => one.name === name) ?? before.find((one) => one.name === name) ?? [],
  );
  const benchmarks: Benchmarks = { machine: machine(), jobs };
  writeFileSync(json, `${JSON.stringify(benchmarks, null, 1)}\n`);
  const [head = '', rest = ''] = readFileSync(document, 'utf8').split(from);
  writeFileSync(document, `${head}${from}\n${inWords(benchmarks)}${to}${rest.split(to)[1] ?? '\n'}`);
}
