import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../contract/result.ts';
import type { Call, Command } from './command.ts';
import { oneWord, openNamed, optional } from './options.ts';

const exportRegister = (form: 'list' | 'directory', name: string, usage: string): Command => ({
  name,
  usage,
  options: { mask: { type: 'boolean' } },
  async run(call) {
    const file = oneWord(call, 'Berkas ekspor');
    if (!file.ok) return file;
    const office = openNamed(call);
    if (!office.ok) return office;
    const written = await office.value.exportBusinesses(file.value, call.options.mask === true, form);
    if (!written.ok) return written;
    const { rows } = written.value;
    return success({ json: { file: file.value, rows }, lines: [`${file.value}: ${rows} pelaku usaha`] });
  },
});

/** Writes the whole register, so that it can be imported again without change. */
const exportBusinesses = exportRegister(
  'list',
  'export businesses',
  'export businesses KELUAR.xlsx|.csv [--mask] --database DB   seluruh pelaku usaha; --mask menyamarkan NIK dan telepon',
);

/** Writes the whole register in the columns of the ministry's directory of industries. */
const exportDirectory = exportRegister(
  'directory',
  'export directory',
  'export directory KELUAR.xlsx [--mask] --database DB   direktori industri dengan urutan kolom kementerian',
);

/** Writes everything as a CSV data package for other systems. */
const exportDataPackage: Command = {
  name: 'export datapackage',
  usage:
    'export datapackage FOLDER [--mask] [--province-key BERKAS] --database DB   paket data CSV (datapackage.json) untuk sistem lain',
  options: { mask: { type: 'boolean' }, 'province-key': { type: 'string' } },
  async run(call) {
    const folder = oneWord(call, 'Folder paket data');
    if (!folder.ok) return folder;
    const key = readKey(call);
    if (!key.ok) return key;
    const office = openNamed(call);
    if (!office.ok) return office;
    const written = await office.value.writeDataPackage(folder.value, call.options.mask === true, key.value);
    if (!written.ok) return written;
    const { businesses, tables, rows } = written.value;
    return success({
      json: { folder: folder.value, ...written.value },
      lines: [`${folder.value}: ${businesses} pelaku usaha, ${rows} baris dalam ${tables} tabel`],
    });
  },
};

/** The province's key from its file: on the command line itself, others on the machine could read it. */
function readKey(call: Call): Result<string> {
  const file = optional(call, 'province-key');
  if (file === undefined) return success('');
  try {
    const key = readFileSync(call.path(file), 'utf8').trim();
    return key === '' ? failure('province-key-empty', `Berkas kunci ${file} kosong.`) : success(key);
  } catch {
    return failure('province-key-missing', `Berkas kunci ${file} tidak dapat dibaca.`);
  }
}

/** What is taken out of the office's database for others. */
export const exportCommands: Command[] = [exportBusinesses, exportDirectory, exportDataPackage];
