import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const debianFolder = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, version 15 or later; undefined where there is none. */
export function findPostgres(): string | undefined {
  if (!existsSync(debianFolder)) return undefined;
  const versions = readdirSync(debianFolder).filter((version) => Number(version) >= 15);
  return versions
    .sort((one, other) => Number(one) - Number(other))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')));
}

/** The same, installed from Debian's package where it is missing and this is root. Throws with words what to install. */
export function ensurePostgres(say: (line: string) => void): string {
  const found = findPostgres();
  if (found) return found;
  const advice = 'PostgreSQL 15 is missing. Debian: sudo apt-get install postgresql-15';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  say('Installing postgresql-15 with apt-get …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update'); // may fail for one of several sources and still be enough
  const installed = apt('install', '-y', '--no-install-recommends', 'postgresql-15');
  const folder = installed ? findPostgres() : undefined;
  if (!folder) throw new Error(`apt-get could not install postgresql-15. ${advice}`);
  return folder;
}

/** What differs from PostgreSQL's defaults. fsync and synchronous_commit stay on, as in an office's real server. */
export const serverSettings: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '256MB',
  maintenance_work_mem: '256MB',
  work_mem: '64MB',
  max_wal_size: '4GB',
  // Without replicas a table that is made and filled in one transaction needs no log.
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export interface Server {
  /** Runs psql; its output. Throws what it says on standard error. */
  psql(options: { file?: string; sql?: string; input?: string; folder?: string }): string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of its own within the folder: a private socket, no port. It refuses to run as root, so root gives it
 * the user `postgres` that Debian's package brings.
 */
export async function startPostgres(programs: string, folder: string): Promise<Server> {
  const isRoot = process.getuid?.() === 0;
  const asUser = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  for (const path of [data, socket]) mkdirSync(path, { mode: 0o700 });
  if (isRoot) must(spawnSync('chown', ['postgres:', folder, data, socket], { encoding: 'utf8' }));
  const run = (words: string[]) => [...asUser, ...words] as [string, ...string[]];
  const [initdb, ...initWords] = run([
    join(programs, 'initdb'),
    ...['-D', data, '-U', 'province', '-A', 'trust', '--locale=C.UTF-8', '--encoding=UTF8'],
  ]);
  must(spawnSync(initdb, initWords, { encoding: 'utf8', cwd: folder }));
  const settings = Object.entries(serverSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, ...words] = run([join(programs, 'postgres'), '-D', data, '-k', socket, ...settings]);
  const server = spawn(program, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  await untilReady(join(programs, 'pg_isready'), socket, server, () => said);
  const psql: Server['psql'] = ({ file, sql, input, folder: cwd = folder }) => {
    const what = file !== undefined ? ['-f', file] : sql !== undefined ? ['-c', sql] : [];
    const options = [
      '-h',
      socket,
      '-U',
      'province',
      '-d',
      'postgres',
      '-X',
      '-q',
      '-A',
      '-t',
      '-v',
      'ON_ERROR_STOP=1',
    ];
    return must(
      spawnSync(join(programs, 'psql'), [...options, ...what], {
        encoding: 'utf8',
        cwd,
        input,
        maxBuffer: 1e9,
      }),
    );
  };
  return { psql, stop: () => stop(server) };
}

async function untilReady(isReady: string, socket: string, server: ChildProcess, said: () => string) {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    if (spawnSync(isReady, ['-q', '-h', socket]).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(server);
  throw new Error(`PostgreSQL did not start: ${said()}`);
}

/** Asks it to end at once but cleanly, and by force when it does not. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const force = setTimeout(() => server.kill('SIGKILL'), 30_000);
  await ended;
  clearTimeout(force);
}

function must(run: { status: number | null; stdout: string; stderr: string; error?: Error }): string {
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(run.stderr.trim() || `exit code ${run.status}`);
  return run.stdout;
}
