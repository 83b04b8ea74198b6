import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { oneWord, openNamed, optionalNumber } from './options.ts';

/** Writes the recap workbook. */
export const recap: Command = {
  name: 'recap',
  usage: 'recap KELUAR.xlsx [--year T] --database DB           rekap bantuan ke buku kerja Excel',
  options: { year: { type: 'string' } },
  async run(call) {
    const file = oneWord(call, 'Berkas rekap');
    if (!file.ok) return file;
    const year = optionalNumber(call, 'year');
    if (!year.ok) return year;
    const office = openNamed(call);
    if (!office.ok) return office;
    const written = await office.value.recaps.writeWorkbook(
      { programId: null, year: year.value ?? null },
      file.value,
    );
    if (!written.ok) return written;
    return success({ json: written.value, lines: [`${written.value.file}: ${written.value.sheets} lembar`] });
  },
};
