import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';

/** Checks a database: integrity, references, schema and counts. */
export const check: Command = {
  name: 'check',
  usage: 'check --database DB [--json]                         periksa keutuhan basis data',
  options: {},
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const result = office.value.check();
    return success({
      json: result,
      lines: [
        result.ok
          ? 'Basis data utuh.'
          : `Basis data TIDAK utuh: ${result.integrity}; rujukan putus: ${result.foreignKeys}.`,
        `Skema ${result.schemaVersion}.`,
        ...Object.entries(result.counts).map(([name, count]) => `${name}: ${count}`),
      ],
    });
  },
};
