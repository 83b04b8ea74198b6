import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../../scripts/build-if-stale.ts';
import { type ReadyRecapKind, readyRecapKinds } from '../../../src-main/contract/ready-recaps.ts';
import { recapFilter } from '../../../src-main/contract/recap-builder.ts';
import { type Connection, connect } from '../../../src-main/database/connection.ts';
import { trackedTables } from '../../../src-main/database/history-triggers.ts';
import { copyOfRegister, officeOn, valued } from '../bench-office.ts';
import { fillAid } from '../fill-aid.ts';
import { type Figure, job } from '../harness.ts';

const registers = new Set(['business', 'business_year', 'sector', 'legal_form', 'setting']);

/** Trainings and facilitations of the sample, and ten programmes of aid: as much as an office has in ten years. */
function addActivities(connection: Connection, folder: string, businesses: number): void {
  const demo = join(folder, 'demo');
  spawnSync(process.execPath, [join(projectFolder, 'out/main/command-line.cjs'), 'demo', demo]);
  connection.pragma('foreign_keys = OFF');
  connection.prepare('ATTACH ? AS demo').run(join(demo, 'sentra.db'));
  for (const table of trackedTables(connection))
    if (!registers.has(table))
      connection.exec(`INSERT OR IGNORE INTO main."${table}" SELECT * FROM demo."${table}"`);
  connection.exec('DETACH demo');
  connection.pragma('foreign_keys = ON');
  fillAid(connection, businesses);
}

const covering = `
  CREATE INDEX bench_business ON business (village_code, sector_id, scale, status);
  CREATE INDEX bench_year ON business_year
    (business_id, year, workers_male, workers_female, workers_total, investment, production_value, annual_turnover);
  CREATE INDEX bench_allocation ON allocation (recipient_id, item_id, quantity);`;

const byPlace = (columns: string, groups: string) =>
  `SELECT ${columns}, count(*) FROM business INDEXED BY bench_business GROUP BY ${groups}`;
const district = 'substr(village_code, 1, 8)';
const figures = `SELECT sum(workers_male), sum(workers_female), sum(workers_total), sum(investment),
  sum(production_value), sum(annual_turnover) FROM business_year INDEXED BY bench_year`;
const allocated = `SELECT item_id, count(DISTINCT recipient_id), sum(quantity) FROM allocation
  INDEXED BY bench_allocation GROUP BY item_id`;
const participants = 'SELECT training_id, count(*) FROM training_participant GROUP BY 1';
const cases = 'SELECT facilitation_id, count(*) FROM facilitation_case GROUP BY 1';

/** What SQLite scans for each recap: the columns that it counts, a covering index of each table, without a join. */
const scans: Partial<Record<ReadyRecapKind, string[]>> = {
  'kecamatan-komoditas': [
    byPlace(`${district}, sector_id`, '1, 2'),
    byPlace('sector_id', '1'),
    figures,
    byPlace(`${district}, sector_id`, '1, 2'),
    figures,
  ],
  skala: [
    byPlace('scale', '1'),
    figures,
    byPlace(`${district}, scale`, '1, 2'),
    byPlace('sector_id, scale', '1, 2'),
  ],
  'bantuan-program': [allocated, allocated, allocated],
  'bantuan-sumber-dana': [allocated, allocated, allocated],
  'bantuan-lima-tahun': [allocated, allocated, allocated],
  bnba: [allocated],
  pelatihan: [participants, participants, participants],
  fasilitasi: [cases, cases, cases],
};
const isOfRegister = (kind: ReadyRecapKind) => kind === 'kecamatan-komoditas' || kind === 'skala';

export default job({
  title: 'Recaps',
  about:
    'All tables of each ready recap in the main process, and the growth of the register. Beside them a scan by SQLite of covering indexes of the same columns, which joins and names nothing. The target of 1.5 is for the recaps of the register; those of aid, trainings and facilitations count some thousand rows, whatever the size of the register.',
  async measure({ sizes, folder, compare, growth }) {
    const skala: Figure[] = [];
    for (const count of sizes) {
      const size = count.toLocaleString('en-US');
      const file = await copyOfRegister(folder, count);
      const connection = connect(file);
      addActivities(connection, folder, count);
      connection.exec(covering);
      const office = officeOn(file);
      const { readyRecaps, recapEngine } = office;
      const began = performance.now();
      recapEngine.years();
      await recapEngine.prepare();
      console.log(`  read into columns: ${(performance.now() - began).toFixed(0)} ms`);
      for (const kind of readyRecapKinds) {
        const sqls = scans[kind];
        if (!sqls) continue;
        const scope = valued(
          readyRecaps.readScope({ kind, year: null, districtCode: null, sectorId: null, masked: false }),
        );
        const figure = await compare({
          what: `${kind}, ${size}`,
          ...(isOfRegister(kind) && { target: { at: 'median', most: 1.5, of: 'index scan' } as const }),
          variants: {
            ours: () => valued(readyRecaps.readParts(kind, scope)),
            'index scan': () => {
              for (const sql of sqls) connection.prepare(sql).all();
            },
          },
        });
        if (kind === 'skala') skala.push(figure);
      }
      await compare({
        what: `the register at each year's end, ${size}`,
        variants: { ours: () => recapEngine.growth(recapFilter.parse({}), '2026-01-01') },
      });
      let change = 0;
      await compare({
        what: `a recap right after a change, ${size}`,
        variants: {
          ours: () => {
            connection.prepare('UPDATE business SET notes = ? WHERE id = 5').run(`x${change++}`);
            return recapEngine.years();
          },
        },
      });
      office.close();
      connection.close();
    }
    const [few, many] = sizes;
    growth('skala at 1,000,000 beside 43,358', skala[0], skala[1], (many ?? 1) / (few ?? 1));
  },
});
