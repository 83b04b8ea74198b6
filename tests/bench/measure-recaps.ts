import { type RecapQuestion, recapFilter } from '../../src-main/contract/recap-builder.ts';
import { connect } from '../../src-main/database/connection.ts';
import { createRecapEngine } from '../../src-main/recaps/builder/recap-engine.ts';
import { dimensionWords, measureTraits, type RecapDimension } from '../../src-main/rules/recap-facts.ts';

const noFilter = recapFilter.parse({});
const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const median = (work: () => unknown): number =>
  [1, 2, 3, 4, 5].map(() => timed(work)).sort((a, b) => a - b)[2] ?? 0;
const round = (milliseconds: number) => Number(milliseconds.toFixed(1));

/** Columns of the register by which a recap is broken down, for the scan that it is compared with. */
const scanned: Partial<Record<RecapDimension, string>> = {
  regency: 'substr(village_code, 1, 5)',
  district: 'substr(village_code, 1, 8)',
  village: 'village_code',
  sector: 'sector_id',
  sectorGroup: 'sector_id',
  scale: 'scale',
  legalForm: 'legal_form',
  gender: 'gender',
  year: 'substr(created_at, 1, 4)',
};

/** Times recaps of a register file. */
export function measureRecaps(file: string) {
  const connection = connect(file);
  connection.exec(`CREATE INDEX bench_cover ON business
    (village_code, sector_id, scale, legal_form, gender, status, created_at)`);
  const engine = createRecapEngine(connection, () => '2026-01-01');
  const ask = (part: Partial<RecapQuestion>) => {
    const built = engine.build({
      rows: [],
      columns: null,
      measures: ['businesses'],
      filter: noFilter,
      year: null,
      compareYear: null,
      asOf: null,
      ...part,
    });
    if (!built.ok) throw new Error(built.error.message);
    return built.value;
  };
  const reading = round(timed(() => ask({})));
  const recaps: Record<string, { recap: number; scan?: number; ratio?: number }> = {};
  for (const [dimension, sql] of Object.entries(scanned)) {
    const scan = median(() =>
      connection.prepare(`SELECT ${sql}, count(*) FROM business INDEXED BY bench_cover GROUP BY 1`).all(),
    );
    const recap = median(() => ask({ rows: [dimension as RecapDimension] }));
    recaps[`Pelaku usaha / ${dimensionWords[dimension as RecapDimension]}`] = {
      recap: round(recap),
      scan: round(scan),
      ratio: Number((recap / scan).toFixed(2)),
    };
    for (const measure of ['workers', 'investment'] as const)
      recaps[`${measureTraits[measure].label} / ${dimensionWords[dimension as RecapDimension]}`] = {
        recap: round(median(() => ask({ rows: [dimension as RecapDimension], measures: [measure] }))),
      };
  }
  const more: [string, Partial<RecapQuestion>][] = [
    ['Kecamatan x Skala', { rows: ['district'], columns: 'scale' }],
    ['Desa x Komoditas', { rows: ['village'], columns: 'sector' }],
    ['Kecamatan, Desa x Komoditas', { rows: ['district', 'village'], columns: 'sector' }],
    [
      'Kecamatan, Komoditas: 4 ukuran',
      { rows: ['district', 'sector'], measures: ['businesses', 'workers', 'investment', 'value'] },
    ],
    [
      'Kecamatan, saringan',
      { rows: ['district'], filter: { ...noFilter, sectorIds: [1], scales: ['kecil', 'belum'] } },
    ],
    ['Kecamatan x Skala, tahun 2022', { rows: ['district'], columns: 'scale', year: 2022 }],
    [
      'Kecamatan, 2025 dan 2024, 2 ukuran',
      { rows: ['district'], measures: ['businesses', 'investment'], year: 2025, compareYear: 2024 },
    ],
  ];
  for (const [name, part] of more) recaps[name] = { recap: round(median(() => ask(part))) };
  recaps.Pertumbuhan = { recap: round(median(() => engine.growth(noFilter, '2026-01-01'))) };
  recaps['isi angka: satu kecamatan'] = {
    recap: round(
      median(() =>
        engine.rows(
          {
            rows: ['district'],
            columns: null,
            measures: ['businesses'],
            filter: noFilter,
            year: null,
            compareYear: null,
            asOf: null,
          },
          { path: ['33.03.05'], column: null, measure: 'businesses', compared: false },
          0,
          100,
        ),
      ),
    ),
  };
  connection.prepare("UPDATE business SET notes = 'x' WHERE id = 5").run();
  const change = round(timed(() => ask({ rows: ['district'] })));
  connection.close();
  return { reading, change, recaps };
}
