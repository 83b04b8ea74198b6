// `npm run faults`: the long form of tests/faults, and what it reached, in docs/reliability.md.
// SENTRA_FAULTS_SEED=n repeats a run; words after `--` choose files: `npm run faults -- tests/faults/kill`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import './require-node.ts';

interface Reached {
  what: string;
  figures: string;
  seed: number;
}

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sentra-faults-'));
const results = join(folder, 'results.jsonl');
const seed = process.env.SENTRA_FAULTS_SEED ?? String(Date.now() % 1_000_000);
const { status } = spawnSync('vitest', ['run', ...(chosen.length > 0 ? chosen : ['tests/faults'])], {
  stdio: 'inherit',
  env: { ...process.env, SENTRA_FAULTS: 'long', SENTRA_FAULTS_RESULTS: results, SENTRA_FAULTS_SEED: seed },
  shell: process.platform === 'win32',
});
const lines = existsSync(results) ? readFileSync(results, 'utf8').trimEnd().split('\n') : [];
rmSync(folder, { recursive: true, force: true });

const document = resolve(import.meta.dirname, '../docs/reliability.md');
const mark = '<!-- figures of npm run faults -->';
const [head = ''] = readFileSync(document, 'utf8').split(mark);
const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;
const rows = lines
  .map((line) => JSON.parse(line) as Reached)
  .map(({ what, figures }) => `| ${what} | ${figures} |`);
// Only a whole run that passed is written down.
if (status === 0 && chosen.length === 0)
  writeFileSync(
    document,
    [
      `${head}${mark}`,
      '',
      `${new Date().toISOString().slice(0, 10)}, ${machine}, SENTRA_FAULTS_SEED=${seed}`,
      '',
      '| what | reached |',
      '|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
process.exit(status ?? 1);
