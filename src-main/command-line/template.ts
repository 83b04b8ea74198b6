import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportKind, importKinds } from '../contract/imports.ts';
import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { oneWord, openNamed } from './options.ts';

const words: Record<ImportKind, string> = {
  businesses: 'pelaku usaha',
  recipients: 'penerima bantuan',
  'aid-history': 'riwayat bantuan',
};

/** Writes a workbook to be filled in, with the lists of the office; without `--database` with those of a new one. */
export const templateCommands: Command[] = importKinds.map((kind) => ({
  name: `template ${kind}`,
  usage: `template ${kind} BERKAS.xlsx [--database DB]   format isian ${words[kind]}`,
  options: {},
  async run(call) {
    const file = oneWord(call, 'Berkas format');
    if (!file.ok) return file;
    const folder = mkdtempSync(join(tmpdir(), 'sentra-format-'));
    try {
      const isNew = call.options.database === undefined;
      const office = isNew ? call.open(join(folder, 'sentra.db')) : openNamed(call);
      if (!office.ok) return office;
      const written = await office.value.imports.saveTemplate(kind, file.value);
      if (isNew) office.value.close();
      if (!written.ok) return written;
      return success({ json: { file: file.value }, lines: [`Format ditulis ke ${file.value}.`] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
}));
