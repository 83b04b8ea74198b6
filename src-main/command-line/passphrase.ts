import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../contract/result.ts';
import type { Call } from './command.ts';
import { optional } from './options.ts';

/** The first line of the file that `--passphrase-file` names; null where it was not given. */
export const readPassphrase = (call: Call): Result<string | null> =>
  readSecret(call, 'passphrase-file', 'frasa sandi');

/** The first line of a file that an option names: secrets do not stand on a command line, where others see them. */
export function readSecret(call: Call, option: string, what: string): Result<string | null> {
  const named = optional(call, option);
  if (named === undefined) return success(null);
  const file = call.path(named);
  try {
    const [line = ''] = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return line.trim() === ''
      ? failure('passphrase-missing', `Berkas ${what} ${file} kosong.`)
      : success(line);
  } catch {
    return failure('passphrase-missing', `Berkas ${what} ${file} tidak dapat dibaca.`);
  }
}
