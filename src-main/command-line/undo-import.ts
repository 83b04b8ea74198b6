import { failure, success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';

/** Takes an import back whole; records that were changed since stay and are counted. */
export const undoImport: Command = {
  name: 'undo-import',
  usage: 'undo-import NOMOR --database DB [--json]             batalkan impor; yang diubah sesudahnya tetap',
  options: {},
  async run(call) {
    const [word = '', ...rest] = call.words;
    const batch = Number(word);
    if (!/^\d+$/.test(word) || rest.length > 0 || batch < 1)
      return failure('argument-missing', 'Sebutkan satu nomor impor.');
    const office = openNamed(call);
    if (!office.ok) return office;
    const undone = await office.value.undoImport(batch);
    if (!undone.ok) return undone;
    const { records, left, leftNames } = undone.value;
    const kept = left === 0 ? '' : `; ${left} tetap karena diubah atau dipakai sesudahnya`;
    return success({
      json: { batch, records, left, leftNames },
      lines: [`Impor ${batch} dibatalkan: ${records} data${kept}.`],
    });
  },
};
