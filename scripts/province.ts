/**
 * `npm run province [-- --businesses N --offices N]`: makes the data packages of the 35 offices of Jawa Tengah (1.5 million
 * invented businesses), loads them into a PostgreSQL 15 of its own on a private socket in a temporary folder, and shows the
 * recap per regency, the owners whom two offices both hold, and the speed beside PostgreSQL's bare COPY. Exit code 1 when a
 * figure differs from an office's own or the loading is too slow. Everything is taken away at the end.
 */
import './require-node.ts';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.ts';
import { askDoublyHeld, askRecap, disagreements } from './province/compare.ts';
import { bareCopy, loadPackage, makeSchema, packageBytes } from './province/load.ts';
import { makePackages } from './province/make-packages.ts';
import { ensurePostgres, type Server, serverSettings, startPostgres } from './province/postgres.ts';

const { values } = parseArgs({
  options: {
    businesses: { type: 'string', default: '1500000' },
    offices: { type: 'string', default: '35' },
  },
});
const say = (line: string) => console.log(line);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const number = (value: number) => value.toLocaleString('en-US');
/** Loading at no less than this share of bare COPY's speed; in small runs making the tables takes longer than filling them. */
const target = 0.5;
const judgedFrom = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'sentra-province-'));
// PostgreSQL runs as another user and has to pass through.
chmodSync(folder, 0o711);
let server: Server | undefined;
let isCleaning = false;

async function cleanUp(): Promise<void> {
  if (isCleaning) return;
  isCleaning = true;
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));

async function run(): Promise<string[]> {
  const programs = ensurePostgres(say);
  buildIfStale();
  const packagesFolder = join(folder, 'packages');
  mkdirSync(packagesFolder, { mode: 0o700 });
  const begun = performance.now();
  const { packages, doublyHeld } = await makePackages(
    packagesFolder,
    Number(values.businesses),
    Number(values.offices),
    say,
  );
  const bytes = packages.reduce((sum, made) => sum + packageBytes(made), 0);
  say(
    `${packages.length} packages, ${(bytes / 1e6).toFixed(0)} MB, made in ${seconds(performance.now() - begun)}`,
  );

  const home = join(folder, 'server');
  mkdirSync(home, { mode: 0o700 });
  const from = await startPostgres(programs, home);
  server = from;
  say(`${from.psql({ sql: 'SHOW server_version' }).trim()}, ${JSON.stringify(serverSettings)}`);
  makeSchema(from);
  const time = { loading: 0, ordinary: 0, unlogged: 0 };
  let rows = 0;
  for (const [index, made] of packages.entries()) {
    const works = [
      () => {
        const loaded = loadPackage(from, made);
        time.loading += loaded.milliseconds;
        rows += loaded.rows;
      },
      () => (time.ordinary += bareCopy(from, made, 'ordinary')),
      () => (time.unlogged += bareCopy(from, made, 'unlogged')),
    ];
    // By turns first, so that a busy machine slows all alike.
    for (let turn = 0; turn < works.length; turn++) works[(index + turn) % works.length]?.();
  }
  const share = time.ordinary / time.loading;
  const percent = (of: number) => `${((of / time.loading) * 100).toFixed(0)} %`;
  say(
    `Loaded ${number(rows)} rows in ${seconds(time.loading)} (${number(Math.round(rows / (time.loading / 1000)))} rows/s): ` +
      `${percent(time.ordinary)} of the speed of bare COPY of the same files (${seconds(time.ordinary)}), ` +
      `${percent(time.unlogged)} of that into unlogged tables (${seconds(time.unlogged)})`,
  );
  const analysing = performance.now();
  from.psql({ sql: 'SET default_statistics_target = 10; ANALYZE;' });
  const analysed = performance.now() - analysing;
  say(
    `Statistics of all parts, which a server's autovacuum would make by itself: ${seconds(analysed)}; ` +
      `with them loading has ${((time.ordinary / (time.loading + analysed)) * 100).toFixed(0)} %`,
  );
  const size = Number(
    from.psql({
      sql: `SELECT sum(pg_total_relation_size(oid)) FROM pg_class
        WHERE relnamespace = 'sentra_parts'::regnamespace AND relkind = 'r'`,
    }),
  );
  const problems = report(from, packages, doublyHeld);
  const total = packages.reduce((sum, { recap }) => sum + recap.businesses, 0);
  say(
    `${(size / 1e6).toFixed(0)} MB with keys: ${(size / total).toFixed(0)} bytes for each business and all its records`,
  );

  const [first] = packages;
  if (first) {
    const again = loadPackage(from, first);
    say(`${first.place.code} loaded again in its own place in ${seconds(again.milliseconds)}`);
    problems.push(...disagreements(askRecap(from).rows, packages).map((line) => `loaded again: ${line}`));
  }
  if (total < judgedFrom) say('Too few rows to judge the speed by: that is done from a million businesses.');
  else if (share < target) problems.push(`loading is slower than ${target * 100} % of bare COPY`);
  return problems;
}

/** Shows what the province asks; what does not fit what the offices say. */
function report(
  from: Server,
  packages: Parameters<typeof disagreements>[1],
  expectedDouble: number,
): string[] {
  const recap = askRecap(from);
  say(`\nRecap per regency (${seconds(recap.milliseconds)})`);
  const columns = ['businesses', 'small', 'medium', 'large', 'unclassified', 'recipients', 'units'] as const;
  say(`${''.padEnd(30)}${columns.map((name) => name.padStart(13)).join('')}`);
  for (const row of recap.rows)
    say(
      `${`${row.regency_code} ${row.regency}`.padEnd(30)}${columns.map((name) => number(row[name]).padStart(13)).join('')}`,
    );
  const problems = disagreements(recap.rows, packages);
  say(
    problems.length === 0
      ? `Each of the ${packages.length} recaps is that of the office itself, in all its figures.`
      : problems.join('\n'),
  );
  const double = askDoublyHeld(from);
  say(
    `\nOwners whom two offices both hold: ${double.rows.length} (${seconds(double.milliseconds)}), for example`,
  );
  for (const { names, regencies, businesses } of double.rows.slice(0, 3))
    say(`  ${names.join(' / ')}: ${regencies.join(', ')}, ${businesses} businesses`);
  if (double.rows.length !== expectedDouble)
    problems.push(`${double.rows.length} doubly held owners, ${expectedDouble} were made`);
  return problems;
}

try {
  const problems = await run();
  say(problems.length === 0 ? '\nprovince: ok' : `\nprovince: FAILED\n${problems.join('\n')}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
