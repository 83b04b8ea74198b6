import { success } from '../contract/result.ts';
import { formatNumber, formatRupiah } from '../rules/money.ts';
import type { Command } from './command.ts';
import { namedProgram, openNamed } from './options.ts';

/** The six counts of a programme and the sentence for the press. */
export const summary: Command = {
  name: 'summary',
  usage: 'summary --program NAMA --database DB [--json]        hitungan dan kalimat siaran pers',
  options: { program: { type: 'string' } },
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const program = namedProgram(call, office.value);
    if (!program.ok) return program;
    const summed = office.value.recaps.summarise({ programId: program.value.id, year: null });
    if (!summed.ok) return summed;
    const counts = summed.value;
    return success({
      json: counts,
      lines: [
        counts.sentence,
        `Penerima ${formatNumber(counts.recipients)} (${formatNumber(counts.businesses)} pelaku usaha, ${formatNumber(counts.groups)} kelompok)`,
        `Barang ${formatNumber(counts.kinds)} jenis, ${formatNumber(counts.units)} unit, ${formatRupiah(counts.value)}`,
        `Wilayah ${formatNumber(counts.villages)} desa/kelurahan, ${formatNumber(counts.districts)} kecamatan`,
        ...counts.byFundSource.map(
          (source) =>
            `${source.fundSource}: ${formatNumber(source.recipients)} penerima, ${formatNumber(source.units)} unit, ${formatRupiah(source.value)}`,
        ),
      ],
    });
  },
};
