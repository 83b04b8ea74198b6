import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { oneWord, openNamed } from './options.ts';

/** Writes the whole register, so that it can be imported again without change. */
export const exportBusinesses: Command = {
  name: 'export businesses',
  usage:
    'export businesses KELUAR.xlsx|.csv [--mask] --database DB   seluruh pelaku usaha; --mask menyamarkan NIK dan telepon',
  options: { mask: { type: 'boolean' } },
  async run(call) {
    const file = oneWord(call, 'Berkas ekspor');
    if (!file.ok) return file;
    const office = openNamed(call);
    if (!office.ok) return office;
    const written = await office.value.exportBusinesses(file.value, call.options.mask === true);
    if (!written.ok) return written;
    const { rows } = written.value;
    return success({ json: { file: file.value, rows }, lines: [`${file.value}: ${rows} pelaku usaha`] });
  },
};
