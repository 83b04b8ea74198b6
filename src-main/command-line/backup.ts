import { copyToFile } from '../backups/copy-to-file.ts';
import { success } from '../contract/result.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { Command } from './command.ts';
import { namedDatabase, oneWord } from './options.ts';
import { readPassphrase } from './passphrase.ts';

/** Makes a copy of the database and of the files beside it; the window may be open. */
export const backup: Command = {
  name: 'backup',
  usage:
    'backup BERKAS|FOLDER [--passphrase-file F] --database DB    cadangkan; dengan frasa sandi hasilnya terkunci',
  options: { 'passphrase-file': { type: 'string' } },
  async run(call) {
    const target = oneWord(call, 'Berkas atau folder cadangan');
    if (!target.ok) return target;
    const database = namedDatabase(call);
    if (!database.ok) return database;
    const passphrase = readPassphrase(call);
    if (!passphrase.ok) return passphrase;
    const made = await copyToFile(database.value, target.value, passphrase.value, new Date());
    if (!made.ok) return made;
    const { path, note, locked } = made.value;
    return success({
      json: { file: path, locked, ...note },
      lines: [
        `${path}: cadangan selesai dan sudah diperiksa${locked ? ', terkunci' : ''} (skema ${note.schemaVersion}).`,
        ...Object.entries(note.counts).map(([name, count]) => `${name}: ${formatNumber(count)}`),
      ],
    });
  },
};
