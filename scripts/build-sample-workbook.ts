/**
 * Builds `resources/contoh/penerima-bantuan-2020.xlsx`, the workbook that officers and tests try the import with:
 * 148 invented recipients in 15 real villages of 13 districts of Purbalingga, 548 units of 60 kinds of tools.
 * The bytes are the same on every run. `--check` writes nothing, prints the counts, and compares with the file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { writeSheet } from './sample/layout.ts';
import { makeRecipients, type Recipient } from './sample/recipients.ts';

const target = new URL('../resources/contoh/penerima-bantuan-2020.xlsx', import.meta.url);
const madeOn = new Date('2020-09-01T01:00:00Z');

/** Packs the parts again in a fixed order with a fixed date: ExcelJS stamps them with the clock. */
const repack = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = Object.keys(parts)
    .filter((name) => !first.includes(name) && !name.endsWith('/'))
    .sort();
  const ordered = Object.fromEntries(
    [...first, ...rest].map((name) => [name, parts[name] ?? new Uint8Array()]),
  );
  return zipSync(ordered, { level: 9, mtime: new Date(2020, 8, 1, 8, 0, 0) });
};

const build = async (recipients: Recipient[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: 'Sentra IKM (data contoh)',
    lastModifiedBy: 'Sentra IKM (data contoh)',
    title: 'Daftar Penerima Bantuan Peralatan IKM 2020 (contoh)',
    created: madeOn,
    modified: madeOn,
  });
  writeSheet(workbook, recipients);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
};

/** The counts that the sample promises; the village code stands for the village, whatever was typed. */
const countAll = (recipients: Recipient[]): Record<string, number> => {
  const lines = recipients.flatMap((one) => one.items);
  const distinct = (values: string[]): number => new Set(values).size;
  return {
    recipients: recipients.length,
    groups: recipients.filter((one) => one.groupName !== '').length,
    villages: distinct(recipients.map((one) => one.villageCode)),
    districts: distinct(recipients.map((one) => one.villageCode.slice(0, 8))),
    itemRows: lines.length,
    units: lines.reduce((sum, line) => sum + line.quantity, 0),
    kinds: distinct(lines.map(({ kind }) => `${kind.name}|${kind.brand}|${kind.specification}`)),
    fundSources: distinct(lines.map(({ kind }) => kind.fund)),
    rupiah: lines.reduce((sum, line) => sum + line.quantity * line.kind.price, 0),
    withoutNik: recipients.filter((one) => one.nik === '').length,
  };
};

const recipients = makeRecipients();
const bytes = await build(recipients);
for (const [name, count] of Object.entries(countAll(recipients))) console.log(`${name}: ${count}`);
if (process.argv.includes('--check')) {
  const same = existsSync(target) && readFileSync(target).equals(bytes);
  console.log(same ? 'the workbook is up to date' : 'the workbook differs: run npm run sample');
  process.exitCode = same ? 0 : 1;
} else {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`written: ${bytes.length} bytes`);
}
