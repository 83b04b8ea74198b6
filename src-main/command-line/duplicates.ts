import { success } from '../contract/result.ts';
import { formatNumber } from '../rules/money.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';

/** Lists what may stand in the register twice, the likeliest first. */
export const duplicates: Command = {
  name: 'duplicates',
  usage: 'duplicates --database DB [--json]                    pelaku usaha yang mungkin ganda',
  options: {},
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const found = await office.value.duplicates();
    const count = (kind: string) => formatNumber(found.filter((cluster) => cluster.kind === kind).length);
    return success({
      json: found,
      lines: [
        `Mungkin ganda: ${count('likely')}; satu pemilik, dua usaha: ${count('two-businesses')}.`,
        ...found.map(
          ({ score, names, reasons }) => `${score}  ${names.join(' | ')}  (${reasons.join(', ')})`,
        ),
      ],
    });
  },
};
