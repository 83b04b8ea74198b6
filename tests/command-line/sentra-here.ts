import { runCommandLine } from '../../src-main/command-line/run.ts';
import { resourcesFolder } from '../office/empty-desk.ts';

/** Runs the command line in this process: what it says, without the second that a start takes. */
export async function sentraHere(...words: string[]) {
  let out = '';
  let error = '';
  const exitCode = await runCommandLine(
    words,
    { resourcesFolder, workersFolder: null },
    {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      folder: process.cwd(),
    },
  );
  return { exitCode, out, error };
}
