import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../src-main/database/connection.ts';
import { registerFile } from '../../tests/fixtures/register-file.ts';
import { projectFolder } from '../build-if-stale.ts';
import type { OwnRecap } from './invented-office.ts';

/** What the office's own database says, by plain SQL that knows nothing of packages. */
const ownRecap = `
  WITH newest AS (SELECT business_id, max(year) AS year FROM business_year GROUP BY business_id)
  SELECT
    (SELECT count(*) FROM business) AS businesses,
    (SELECT count(*) FROM business WHERE scale = 'kecil') AS small,
    (SELECT count(*) FROM business WHERE scale = 'menengah') AS medium,
    (SELECT count(*) FROM business WHERE scale = 'besar') AS large,
    (SELECT count(*) FROM business WHERE scale IS NULL) AS unclassified,
    (SELECT coalesce(sum(coalesce(workers_total, workers_male + workers_female)), 0)
      FROM business_year JOIN newest USING (business_id, year)) AS workers,
    (SELECT coalesce(sum(investment), 0) FROM business_year JOIN newest USING (business_id, year)) AS investment,
    (SELECT count(DISTINCT business_id) + count(DISTINCT group_id) FROM aid_recipient) AS recipients,
    (SELECT coalesce(sum(quantity), 0) FROM allocation) AS units,
    (SELECT coalesce(sum(quantity * unit_price), 0) FROM allocation JOIN aid_item ON aid_item.id = item_id) AS value,
    (SELECT count(*) FROM handover WHERE delivered_at IS NOT NULL) AS delivered,
    (SELECT count(*) FROM training_participant WHERE standing = 'peserta') AS participants,
    (SELECT count(*) FROM facilitation_case) AS cases`;

export interface RealOffice {
  recap: OwnRecap;
  /** Owners whom a neighbour shall hold, too. */
  owners: { nik: string; name: string }[];
}

/** Makes an office's database, imports the sample workbook of recipients into it, and has the program write its package. */
export async function makeRealOffice(
  folder: string,
  target: string,
  keyFile: string,
  count: number,
  shared: number,
): Promise<RealOffice> {
  mkdirSync(folder);
  const database = join(folder, 'sentra.db');
  await registerFile(database, count, 33);
  const workbook = join(projectFolder, 'resources', 'contoh', 'penerima-bantuan-2020.xlsx');
  const named = ['--program', 'Bantuan Peralatan 2020', '--database', database];
  sentra('import', 'recipients', workbook, ...named, '--accept-decisions');
  sentra('export', 'datapackage', target, '--mask', '--province-key', keyFile, '--database', database);
  const connection = connect(database);
  try {
    const recap = connection.prepare<[], OwnRecap>(ownRecap).get();
    if (!recap) throw new Error('the office has no recap');
    const owners = connection
      .prepare<[number], { nik: string; name: string }>(
        'SELECT nik, min(owner_name) AS name FROM business WHERE nik IS NOT NULL GROUP BY nik ORDER BY nik LIMIT ?',
      )
      .all(shared);
    return { recap, owners };
  } finally {
    connection.close();
  }
}

function sentra(...words: string[]): void {
  const script = join(projectFolder, 'scripts', 'sentra.ts');
  const run = spawnSync(process.execPath, [script, ...words], { cwd: projectFolder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`sentra ${words.slice(0, 2).join(' ')}: ${run.stderr}`);
}

/** Writes the key that the offices of the run share. */
export function writeKey(file: string): string {
  const key = 'kunci provinsi untuk percobaan saja';
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
