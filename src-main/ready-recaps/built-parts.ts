import type { ReadyRecapKind } from '../contract/ready-recaps.ts';
import { type RecapQuestion, recapFilter } from '../contract/recap-builder.ts';
import { type Result, success } from '../contract/result.ts';
import type { RecapEngine } from '../recaps/builder/recap-engine.ts';
import type { ReadyPart, ReadyScope } from './ready-recap.ts';

type Shape = Pick<RecapQuestion, 'rows' | 'columns' | 'measures'>;
type Part = { name: string; title: string } & Shape;

const aid: RecapQuestion['measures'] = ['recipients', 'aided', 'groups', 'kinds', 'units', 'value'];
const given: RecapQuestion['measures'] = ['recipients', 'units', 'value'];
const trained: RecapQuestion['measures'] = ['participants', 'attendance', 'certificates'];
const facilitated: RecapQuestion['measures'] = ['facilitated', 'issued'];

const part = (
  name: string,
  title: string,
  rows: RecapQuestion['rows'],
  measures: RecapQuestion['measures'],
  columns: RecapQuestion['columns'] = null,
): Part => ({ name, title, rows, columns, measures });

/** The tables of each ready recap that the engine of recaps makes, in their order. */
export const builtParts: Partial<Record<ReadyRecapKind, readonly Part[]>> = {
  'kecamatan-komoditas': [
    part('Kecamatan', 'Pelaku usaha menurut kecamatan', ['district'], ['businesses'], 'sectorGroup'),
    part('Komoditas', 'Pelaku usaha menurut komoditas', ['sector'], ['businesses', 'workers', 'turnover']),
    part(
      'Kecamatan dan komoditas',
      'Pelaku usaha menurut kecamatan dan komoditas',
      ['district', 'sector'],
      ['businesses', 'workers'],
    ),
  ],
  skala: [
    part(
      'Skala',
      'Pelaku usaha menurut skala',
      ['scale'],
      ['businesses', 'workersMale', 'workersFemale', 'workers', 'investment', 'production', 'turnover'],
    ),
    part('Kecamatan', 'Skala usaha menurut kecamatan', ['district'], ['businesses'], 'scale'),
    part('Komoditas', 'Skala usaha menurut komoditas', ['sector'], ['businesses'], 'scale'),
  ],
  'bantuan-program': [
    part('Program', 'Bantuan menurut program', ['program'], aid),
    part('Barang', 'Bantuan menurut program dan barang', ['program', 'item'], given),
    part('Kecamatan', 'Bantuan menurut kecamatan', ['district'], given),
  ],
  'bantuan-sumber-dana': [
    part('Sumber dana', 'Bantuan menurut sumber dana', ['fundSource'], aid),
    part('Program', 'Bantuan menurut sumber dana dan program', ['fundSource', 'program'], given),
    part(
      'Kecamatan',
      'Nilai bantuan menurut kecamatan dan sumber dana',
      ['district'],
      ['value'],
      'fundSource',
    ),
  ],
  pelatihan: [
    part('Kecamatan', 'Peserta pelatihan menurut kecamatan', ['district'], trained),
    part('Komoditas', 'Peserta pelatihan menurut komoditas', ['sector'], trained),
  ],
  fasilitasi: [
    part(
      'Jenis dan tahapan',
      'Fasilitasi menurut jenis dan tahapan',
      ['facilitationKind', 'stage'],
      facilitated,
    ),
    part('Kecamatan', 'Fasilitasi menurut kecamatan', ['district'], facilitated),
    part('Komoditas', 'Fasilitasi menurut komoditas', ['sector'], facilitated),
  ],
};

/** A recap's question for a scope. */
export const questionOf = (shape: Shape, { year, district, sector }: ReadyScope): RecapQuestion => ({
  rows: shape.rows,
  columns: shape.columns,
  measures: shape.measures,
  filter: recapFilter.parse({
    districtCodes: district === null ? [] : [district.code],
    sectorIds: sector === null ? [] : [sector.id],
  }),
  year,
  compareYear: null,
  asOf: null,
});

/** The tables that the engine makes, each with its own title. Fails as the engine does. */
export function buildParts(
  engine: RecapEngine,
  kind: ReadyRecapKind,
  scope: ReadyScope,
): Result<ReadyPart[]> {
  const made: ReadyPart[] = [];
  for (const shape of builtParts[kind] ?? []) {
    const built = engine.build(questionOf(shape, scope));
    if (!built.ok) return built;
    made.push({ name: shape.name, sheet: { ...built.value.sheet, title: shape.title } });
  }
  return success(made);
}
