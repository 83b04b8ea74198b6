import { join } from 'node:path';
import { runCommandLine } from './command-line/run.ts';

// The same office without a window: `npm run --silent sentra -- COMMAND ...`.
runCommandLine(process.argv.slice(2), {
  resourcesFolder: process.env.SENTRA_RESOURCES ?? join(import.meta.dirname, '..', '..', 'resources'),
  workersFolder: import.meta.dirname,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
