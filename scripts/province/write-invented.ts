import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePackage, fileOf, type WrittenTable } from '../../src-main/data-package/descriptor.ts';
import { createLine, headingLine } from '../../src-main/data-package/package-lines.ts';
import { packageTables } from '../../src-main/data-package/package-tables.ts';
import { writeCsvFile } from '../../src-main/spreadsheets/write-csv.ts';
import { type InventedOffice, inventOffice, type OwnRecap } from './invented-office.ts';

/** Writes the package of an invented office with the very lines and description of the program's own; its recap. */
export async function writeInvented(
  folder: string,
  office: InventedOffice,
  masked: boolean,
): Promise<OwnRecap> {
  const { tables, recap } = inventOffice(office);
  mkdirSync(folder);
  const written: WrittenTable[] = [];
  for (const table of packageTables) {
    const writer = createLine(table, masked);
    const made = tables[table.name]?.() ?? [];
    let rows = 0;
    function* lines() {
      for (const row of made) {
        rows++;
        yield writer.line(table.fields.map(({ name }) => row[name] ?? null));
      }
    }
    const hash = createHash('sha256');
    const file = join(folder, fileOf(table));
    await writeCsvFile(
      file,
      headingLine(table),
      lines(),
      async () => undefined,
      (text) => hash.update(text),
    );
    written.push({
      table,
      rows,
      bytes: statSync(file).size,
      sha256: hash.digest('hex'),
      marked: writer.marked(),
    });
  }
  const { code, name, province } = office.place;
  const origin = { office: `Dinas ${name}`, regencyCode: code, regency: name, province, masked, keyed: true };
  const description = describePackage(
    { ...origin, createdAt: '2026-01-02T03:04:05.000Z', filter: '' },
    written,
  );
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(description, null, 2));
  return recap;
}
