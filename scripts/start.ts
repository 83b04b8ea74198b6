import './require-node.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from '../src-main/chromium/install-chromium.ts';
import { buildIfStale, projectFolder } from './build-if-stale.ts';
import { fetchElectron, findElectron } from './electron-command.ts';

// `npm start`: builds what is stale and opens the program.

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!hasDisplay) {
  fail(
    'Tidak ada layar untuk membuka jendela (DISPLAY kosong). Untuk melihat hasil kerja program tanpa layar: npm run demo\n' +
      'There is no display to open a window on. To see what the program makes without one: npm run demo',
    2,
  );
}

try {
  buildIfStale();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

/** The program and its arguments; the stand-in is run by this Node, on every system alike. */
function command(): [string, string[]] {
  const electron = findElectron() ?? fetchElectron(20);
  // Chromium's sandbox cannot be had as root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (electron) return [electron, [...(asRoot ? ['--no-sandbox'] : []), projectFolder]];
  console.error(
    'Program Electron tidak dapat diunduh; aplikasi yang sama dibuka di atas Chromium. / ' +
      'The Electron binary cannot be fetched; the same app is opened over Chromium.',
  );
  const chromium = ensureChromium();
  if (!chromium.ok) fail(chromium.error.message, 1);
  const standIn = join(projectFolder, 'tests', 'electron-stand-in');
  return [
    process.execPath,
    ['--import', join(standIn, 'register.ts'), join(standIn, 'launch.ts'), projectFolder],
  ];
}

const [program, args] = command();
const child = spawn(program, [...args, ...process.argv.slice(2)], { stdio: 'inherit', cwd: projectFolder });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(error.message, 1));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
