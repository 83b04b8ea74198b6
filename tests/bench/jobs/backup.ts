import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCopy } from '../../../src-main/backups/make-backup.ts';
import { connect } from '../../../src-main/database/connection.ts';
import { copyOfRegister, valued } from '../bench-office.ts';
import { job } from '../harness.ts';

/** A copy without any look at it, safe on the disk. */
function copyAndSync(from: string, to: string): void {
  copyFileSync(from, to);
  const handle = openSync(to, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

export default job({
  title: 'Backup',
  about:
    'A copy of the database of an office that is open: copied, noted, checked whole and safe on the disk. Beside it copying the file and fsync, and the same with the check.',
  async measure({ sizes, folder, compare }) {
    for (const count of sizes) {
      const file = await copyOfRegister(folder, count);
      const target = (name: string) => join(folder, `${name}.db`);
      const open = connect(file);
      await compare({
        what: `backup of ${count.toLocaleString('en-US')} businesses`,
        target: { at: 'median', most: 2, of: 'copy + fsync' },
        variants: {
          ours: async () => valued(await makeCopy(file, target('ours'), new Date().toISOString())),
          'copy + fsync': () => copyAndSync(file, target('bare')),
          'copy + fsync + check': () => {
            copyAndSync(file, target('bare'));
            const copy = connect(target('bare'));
            copy.pragma('integrity_check(1)');
            copy.close();
          },
        },
      });
      open.close();
      for (const name of ['ours', 'bare']) rmSync(target(name), { force: true });
      rmSync(file);
    }
  },
});
