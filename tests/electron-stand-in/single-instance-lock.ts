import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a later start tells the first. */
export interface SecondInstance {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

/** A lock in the user's data folder. It holds across processes, and a process that died does not hold it. */
export class SingleInstanceLock {
  readonly #folder: string;
  readonly #owner: string;
  #held = false;

  constructor(userData: string) {
    this.#folder = join(userData, 'stand-in-lock');
    this.#owner = join(this.#folder, 'owner');
  }

  get held(): boolean {
    return this.#held;
  }

  /** Takes the lock, at once; when another has it, hands `message` to that one. */
  take(message: SecondInstance, onSecond: (second: SecondInstance) => void): boolean {
    if (this.#held) return true;
    mkdirSync(this.#folder, { recursive: true });
    this.#held = this.#tryOwn();
    if (this.#held) {
      watch(this.#folder, (_event, name) => name?.endsWith('.told') && this.#read(name, onSecond)).unref();
    } else {
      const file = join(this.#folder, `${process.pid}.told`);
      writeFileSync(`${file}.new`, JSON.stringify(message));
      renameSync(`${file}.new`, file); // whole or not there
    }
    return this.#held;
  }

  release(): void {
    if (this.#held) rmSync(this.#owner, { force: true });
    this.#held = false;
  }

  #tryOwn(): boolean {
    const mine = join(this.#folder, `${process.pid}.mine`);
    writeFileSync(mine, String(process.pid));
    try {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        try {
          linkSync(mine, this.#owner); // fails when it exists: the one atomic step
          return true;
        } catch {
          if (isAlive(Number(readFileSync(this.#owner, 'utf8')))) return false;
          rmSync(this.#owner, { force: true });
        }
      }
      return false;
    } finally {
      unlinkSync(mine);
    }
  }

  #read(name: string, onSecond: (second: SecondInstance) => void): void {
    const file = join(this.#folder, name);
    try {
      const told = JSON.parse(readFileSync(file, 'utf8')) as SecondInstance;
      rmSync(file);
      onSecond(told);
    } catch {
      // The same file is reported more than once; the first report has read it.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
