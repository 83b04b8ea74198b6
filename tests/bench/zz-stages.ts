import { runImport } from '../../src-main/imports/run-import.ts';
import { packPreview } from '../../src-main/imports/pack-preview.ts';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { existsSync } from 'node:fs';
import { connect } from '../../src-main/database/connection.ts';
import { furnished, resourcesFolder } from './write-register.ts';
export function stages(db: string, file: string, write: boolean, gc: () => void) {
  const connection = existsSync(db) ? connect(db) : furnished(db);
  const mb = (n: number) => Math.round(n / 1e6);
  const say = (what: string) => {
    const live = () => process.memoryUsage();
    const a = live();
    gc();
    const b = live();
    console.log(what.padEnd(34), `rss ${mb(a.rss)} heap ${mb(a.heapUsed)}/${mb(a.heapTotal)} ext ${mb(a.external)} | live heap ${mb(b.heapUsed)} ext ${mb(b.external)} rss ${mb(b.rss)}`);
  };
  say('start');
  let stage = '';
  const r = runImport({ connection, resourcesFolder, today: '2024-05-20' }, { kind: 'businesses', file, sheet: null, mapping: {}, corrections: {}, decisions: {}, acceptDecisions: true, program: null, dataYear: null, fileVersion: null }, write, {
    progress(s, done, total) { if (s !== stage || (total > 0 && done === total)) { stage = s; say(`${s} ${done}/${total}`); } },
    isCancelled: () => false,
  });
  say('done');
  if (!r.ok) throw new Error(r.error.message);
  const p = packPreview('businesses', r.value.table, r.value.rows);
  say('packed');
  console.log(mb(p.rows.bytes.length), mb(p.searched.bytes.length), mb(p.cells.bytes.length));
  connection.close();
}
