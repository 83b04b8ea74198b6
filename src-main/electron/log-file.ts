import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CallLog } from '../answer-call.ts';
import { redact } from '../rules/redact.ts';

export interface LogFile extends CallLog {
  /** One entry; of several lines when it has a stack. */
  write(entry: string): void;
  /** The last lines, the oldest first. */
  lastLines(): string[];
}

/** When the log is larger than `bytes` it becomes `sentra.1.log`, that one `sentra.2.log`, until `parts` are there. */
const usual = { bytes: 1_000_000, parts: 5 };
/** As many as a report carries. */
const lastLineCount = 200;
/** A stack that repeats itself must not fill the log. */
const longestEntry = 20_000;

/**
 * Writes slow calls, defects and crashes to `sentra.log` in a folder, for support. It holds no data of a person: every
 * entry is redacted before it is written, because the message of an exception may quote what it was given.
 */
export function createLogFile(folder: string, limits = usual): LogFile {
  const part = (number: number) => join(folder, number === 0 ? 'sentra.log' : `sentra.${number}.log`);

  function rotate(): void {
    if ((statSync(part(0), { throwIfNoEntry: false })?.size ?? 0) <= limits.bytes) return;
    // A rename onto the oldest part replaces it.
    for (let number = limits.parts - 2; number >= 0; number -= 1)
      if (statSync(part(number), { throwIfNoEntry: false })) renameSync(part(number), part(number + 1));
  }

  function write(entry: string): void {
    console.error(entry);
    try {
      mkdirSync(folder, { recursive: true });
      rotate();
      const kept = redact(entry.slice(0, longestEntry)).trimEnd().replaceAll('\n', '\n  ');
      appendFileSync(part(0), `${new Date().toISOString()} ${kept}\n`);
    } catch {
      // A log that cannot be written must not stop the work; the console had the line.
    }
  }

  function linesOf(number: number): string[] {
    try {
      return readFileSync(part(number), 'utf8').trimEnd().split('\n');
    } catch {
      return []; // none yet
    }
  }

  return {
    write,
    lastLines: () => [...linesOf(1), ...linesOf(0)].slice(-lastLineCount),
    slow: (name, milliseconds) => write(`slow ${name} ${milliseconds} ms`),
    defect: (name, error) => write(`defect ${name} ${describeError(error)}`),
  };
}

/** An exception with its stack; whatever else was thrown, as text. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
