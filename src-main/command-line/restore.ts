import { readBackupState, saveBackupState } from '../backups/backup-state.ts';
import { doBackupTask } from '../backups/backup-task.ts';
import { exchangeDatabase } from '../backups/exchange.ts';
import { finishSwap } from '../backups/swap-database.ts';
import { success } from '../contract/result.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { Command } from './command.ts';
import { namedDatabase, oneWord } from './options.ts';
import { readPassphrase } from './passphrase.ts';

/** Goes back to a backup; what was there is put aside. Refused while somebody has the office open. */
export const restore: Command = {
  name: 'restore',
  usage: 'restore BERKAS [--passphrase-file F] --database DB          pulihkan; keadaan sekarang disisihkan',
  options: { 'passphrase-file': { type: 'string' } },
  async run(call) {
    const source = oneWord(call, 'Berkas cadangan');
    if (!source.ok) return source;
    const database = namedDatabase(call);
    if (!database.ok) return database;
    const passphrase = readPassphrase(call);
    if (!passphrase.ok) return passphrase;
    const databaseFile = database.value;
    finishSwap(databaseFile);
    const { station, lock } = readBackupState(databaseFile);
    const staged = await doBackupTask({
      ...{ action: 'stage', databaseFile, source: source.value, passphrase: passphrase.value, lock },
    });
    if (!staged.ok) return staged;
    const now = new Date();
    const exchanged = exchangeDatabase(databaseFile, now, false);
    if (!exchanged.ok) return exchanged;
    const { aside } = exchanged.value;
    const office = call.open(databaseFile, { mustExist: true });
    if (!office.ok) return office;
    const missingContents = office.value.missingContents();
    await saveBackupState(databaseFile, {
      ...{ station, lastChange: null },
      lastRestore: { at: now.toISOString(), from: source.value, aside: aside ?? '', missingContents },
    });
    const { counts, schemaVersion } = await office.value.check();
    return success({
      json: { file: databaseFile, aside, missingContents, schemaVersion, counts },
      lines: [
        `${databaseFile} dipulihkan dari ${source.value} (skema ${schemaVersion}).`,
        aside === null ? 'Sebelumnya tidak ada basis data.' : `Keadaan sebelumnya disisihkan di ${aside}.`,
        ...Object.entries(counts).map(([name, count]) => `${name}: ${formatNumber(count)}`),
        ...(missingContents > 0
          ? [`Isi berkas lampiran yang tidak ditemukan: ${formatNumber(missingContents)}.`]
          : []),
      ],
    });
  },
};
