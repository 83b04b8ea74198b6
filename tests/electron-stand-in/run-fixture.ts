import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';

const here = import.meta.dirname;

/** The fixture app in folders of its own. */
export class FixtureHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  readonly #log = join(this.folder, 'log');
  readonly #children: ChildProcess[] = [];

  get env(): Record<string, string> {
    const inherited = Object.entries(process.env).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    for (const name of ['config', 'temp']) mkdirSync(join(this.folder, name), { recursive: true });
    return {
      ...Object.fromEntries(inherited),
      HOME: this.folder,
      XDG_CONFIG_HOME: join(this.folder, 'config'),
      TMPDIR: join(this.folder, 'temp'),
      SENTRA_HEADLESS: '1',
      FIXTURE_LOG: this.#log,
    };
  }

  /** What the fixture noted, in order. */
  notes(): string[] {
    try {
      return readFileSync(this.#log, 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  }

  /** Starts it under Playwright and waits for its page. */
  async launch(): Promise<{ app: ElectronApplication; page: Page }> {
    const app = await electron.launch({
      executablePath: join(here, 'electron'),
      args: [join(here, 'fixture')],
      env: this.env,
    });
    const page = await app.firstWindow();
    await page.waitForSelector('body[data-ready="42"]');
    return { app, page };
  }

  /** Starts it alone; `until` waits for a note. */
  spawn(...args: string[]): ChildProcess {
    const child = spawn(join(here, 'electron'), [join(here, 'fixture'), ...args], {
      env: this.env,
      stdio: 'ignore',
    });
    this.#children.push(child);
    return child;
  }

  async until(note: string): Promise<void> {
    await waitFor(() => this.notes().includes(note), `note ${note}`);
  }

  /** The Chromium processes that use these folders. */
  chromiums(): string[] {
    return readdirSync('/proc').filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return /^\d+$/.test(pid) && command.includes(this.folder) && command.includes('chrom');
      } catch {
        return false; // ended meanwhile
      }
    });
  }

  /** Ends what a failed test left running, and removes the folders. */
  remove(): void {
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Waits until something is so. */
export async function waitFor(check: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The exit code of a process. */
export const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));
