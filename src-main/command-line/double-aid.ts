import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { openProgram } from './options.ts';

/** Lists who gets again what the same people got before, with the old letter. */
export const doubleAid: Command = {
  name: 'double-aid',
  usage:
    'double-aid --program NAMA --database DB [--json]     penerima yang sudah pernah menerima barang sejenis',
  options: { program: { type: 'string' } },
  async run(call) {
    const opened = openProgram(call);
    if (!opened.ok) return opened;
    const { office, program } = opened.value;
    const found = await office.handlers.aid.doubleAid({ programId: program.id });
    if (!found.ok) return found;
    const unwritten = found.value.filter(({ writtenReason }) => writtenReason === null).length;
    return success({
      json: found.value,
      lines: [
        `Bantuan ganda: ${found.value.length} penerima, ${unwritten} belum ada alasan.`,
        ...found.value.flatMap(({ recipient, writtenReason, past }) => [
          `${recipient}: ${writtenReason ?? 'belum ada alasan'}`,
          ...past.map(
            ({ item, program: name, year, letterNumber, reasons }) =>
              `  ${item}, ${name} (${year}), ${letterNumber ?? 'tanpa nomor BAST'} (${reasons.join(', ')})`,
          ),
        ]),
      ],
    });
  },
};
