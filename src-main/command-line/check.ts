import { success } from '../contract/result.ts';
import type { Office } from '../office.ts';
import { formatFileSize } from '../rules/file-size.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { Command } from './command.ts';
import { openNamed } from './options.ts';

type Found = Awaited<ReturnType<Office['check']>>;

/** Checks a database and the files beside it: integrity, references, schema, counts, each attached content. */
export const check: Command = {
  name: 'check',
  usage: 'check --database DB [--json]                         periksa keutuhan basis data dan berkasnya',
  options: {},
  async run(call) {
    const office = openNamed(call);
    if (!office.ok) return office;
    const { databaseOk, ...result } = await office.value.check();
    return success({
      json: result,
      lines: [
        databaseOk
          ? 'Basis data utuh.'
          : `Basis data TIDAK utuh: ${result.integrity}; rujukan putus: ${result.foreignKeys}.`,
        `Skema ${result.schemaVersion}.`,
        ...Object.entries(result.counts).map(([name, count]) => `${name}: ${count}`),
        ...fileLines(result.files),
      ],
    });
  },
};

const stateWords = {
  missing: 'tidak ditemukan',
  'wrong-size': 'ukurannya berubah',
  damaged: 'isinya berubah',
};

function fileLines({ ok, files, faults, unreferenced }: Found['files']): string[] {
  return [
    ok
      ? `Berkas lampiran utuh: ${formatNumber(files)}.`
      : `Berkas lampiran TIDAK utuh: ${formatNumber(faults.length)} dari ${formatNumber(files)}. Pulihkan folder berkas dari cadangan.`,
    ...faults.map(({ owner, fileName, state }) => `- ${owner}: "${fileName}" ${stateWords[state]}`),
    ...(unreferenced.count > 0
      ? [
          `Isi berkas yang tidak dirujuk: ${formatNumber(unreferenced.count)} (${formatFileSize(unreferenced.bytes)}); dibiarkan, karena pembatalan masih dapat memerlukannya.`,
        ]
      : []),
  ];
}
