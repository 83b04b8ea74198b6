import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { failure, type Result, success } from '../contract/result.ts';
import { findChromium } from './find-chromium.ts';

const advice =
  'Chromium, Google Chrome, atau Microsoft Edge tidak ditemukan. Mohon pasang salah satunya ' +
  '(Debian/Ubuntu: sudo apt-get install chromium fonts-liberation), atau tunjuk berkas programnya dengan variabel ' +
  'lingkungan SENTRA_CHROMIUM. / No Chromium, Chrome or Edge was found: install one, or name it in SENTRA_CHROMIUM.';

/**
 * The path of a Chromium, installed first where that can be done without asking: on Debian, as root.
 * Fails with code 'no-chromium' and a message that says what to install.
 */
export function ensureChromium(say: (line: string) => void = console.error): Result<string> {
  const found = findChromium();
  if (found) return success(found);
  const mayInstall =
    process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.SENTRA_CHROMIUM;
  if (!mayInstall) return failure('no-chromium', advice);
  say('Memasang Chromium melalui apt-get … / Installing Chromium with apt-get …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update'); // may fail for one of several sources and still be enough
  const installed = apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  const path = installed ? findChromium() : undefined;
  return path ? success(path) : failure('no-chromium', `apt-get gagal memasang Chromium. ${advice}`);
}
