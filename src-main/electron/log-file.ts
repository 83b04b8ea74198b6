import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CallLog } from '../answer-call.ts';

/** Beyond this many bytes the log begins anew; one older part is kept. */
const largestLog = 1_000_000;

/** Writes slow calls and defects to `sentra.log` in a folder, for support. It holds no data of a business. */
export function createLogFile(folder: string): CallLog & { write(line: string): void } {
  const file = join(folder, 'sentra.log');
  function write(line: string): void {
    console.error(line);
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
        renameSync(file, `${file}.old`);
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A log that cannot be written must not stop the work; the console had the line.
    }
  }
  return {
    write,
    slow: (name, milliseconds) => write(`slow ${name} ${milliseconds} ms`),
    defect: (name, error) =>
      write(`defect ${name} ${error instanceof Error ? (error.stack ?? error.message) : error}`),
  };
}
