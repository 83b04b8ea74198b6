import { copyFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { buildIfStale } from '../../../scripts/build-if-stale.ts';
import { makeHome } from '../../e2e/app-fixture.ts';
import { job } from '../harness.ts';
import { processesOf } from '../processes.ts';
import { registerAt } from '../register-at.ts';
import { spreadOf } from '../spread.ts';
import { startApp } from '../started-app.ts';

/** Until what is read ahead after the start is read, and what it left is collected. */
const untilRest = 12_000;

interface AtRest {
  main: number;
  all: number;
}

/** Memory of the program some time after its start, MB: of its main process, and of all its processes. */
async function restingMemory(register: string | undefined): Promise<AtRest> {
  const home = makeHome();
  if (register !== undefined) copyFileSync(register, home.databaseFile);
  const app = await startApp(home.env);
  await app.page.waitForSelector('nav');
  await setTimeout(untilRest);
  const processes = processesOf(app.process.pid ?? 0);
  const all = [...processes.values()].reduce((sum, { share }) => sum + share, 0);
  const main = processes.get(app.process.pid ?? 0)?.share ?? 0;
  await app.close();
  home.remove();
  return { main, all };
}

export default job({
  title: 'Memory at rest',
  about:
    'The program 12 seconds after its start, on Beranda: the shares of all its processes in the memory of the machine. Beside it the same program without any data.',
  async measure({ sizes, note }) {
    buildIfStale();
    const registers = await Promise.all(sizes.map(registerAt));
    const runs = new Map<string | undefined, AtRest[]>([undefined, ...registers].map((one) => [one, []]));
    for (let round = 0; round < 3; round++)
      for (const [register, found] of runs) found.push(await restingMemory(register));
    const of = (register: string | undefined, what: keyof AtRest) =>
      spreadOf((runs.get(register) ?? []).map((run) => run[what]));
    for (const [index, count] of sizes.entries())
      for (const [what, words] of [
        ['all', 'all processes'],
        ['main', 'the main process'],
      ] as const)
        note({
          what: `${words} with ${count.toLocaleString('en-US')} businesses`,
          unit: 'MB',
          ours: of(registers[index], what),
          beside: { 'empty app': of(undefined, what) },
          target: { at: 'median', most: 1.3, of: 'empty app' },
        });
  },
});
