import { success } from '../contract/result.ts';
import { formatNumber } from '../rules/money.ts';
import type { Command } from './command.ts';
import { openProgram } from './options.ts';

/** What of each item of a programme is bought, allocated, handed over and left. */
export const stock: Command = {
  name: 'stock',
  usage:
    'stock --program NAMA --database DB [--json]          barang: dibeli, dialokasikan, diserahkan, sisa',
  options: { program: { type: 'string' } },
  async run(call) {
    const opened = openProgram(call);
    if (!opened.ok) return opened;
    const { office, program } = opened.value;
    const rows = office.stock(program.id).map((row) => ({
      item: row.name,
      brand: row.brand,
      specification: row.specification,
      unit: row.unit,
      bought: row.quantityBought,
      allocated: row.allocated,
      handedOver: row.delivered,
      left: row.left,
    }));
    return success({ json: rows, lines: rows.length === 0 ? ['Belum ada barang.'] : rows.map(inWords) });
  },
};

interface Row {
  item: string;
  brand: string;
  specification: string;
  unit: string;
  bought: number;
  allocated: number;
  handedOver: number;
  left: number;
}

function inWords(row: Row): string {
  const thing = [row.item, row.brand, row.specification].filter(Boolean).join(', ');
  const left =
    row.left < 0 ? `melebihi yang dibeli ${formatNumber(-row.left)}` : `sisa ${formatNumber(row.left)}`;
  return `${thing}: dibeli ${formatNumber(row.bought)} ${row.unit}, dialokasikan ${formatNumber(row.allocated)}, diserahkan ${formatNumber(row.handedOver)}, ${left}`;
}
