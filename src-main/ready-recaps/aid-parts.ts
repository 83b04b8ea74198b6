import type { Delivery } from '../aid/delivery.ts';
import type { RecapSheet } from '../contract/recap-builder.ts';
import type { RecapLine } from '../contract/recaps.ts';
import { recapLines, UNCLASSIFIED } from '../recaps/recap-lines.ts';
import { collectRecipients, countShares } from '../recaps/recipients.ts';
import { maskNik, maskPhone } from '../rules/mask.ts';
import { formatPhone } from '../rules/phones.ts';
import { column, type ReadyPart, type ReadyScope, scopeWords } from './ready-recap.ts';

/** Years that a history of aid goes back, its last one counted. */
const historyYears = 5;

const counts = (recipientsAdd: boolean): RecapSheet['columns'] => [
  column('Penerima', 'count', recipientsAdd),
  column('Pelaku usaha penerima', 'count', recipientsAdd),
  column('Kelompok', 'count', recipientsAdd),
  column('Jenis', 'count', false),
  column('Unit', 'count', true),
  column('Nilai bantuan', 'rupiah', true),
];
type Counted = Omit<RecapLine, 'label' | 'detail'>;
const valuesOf = ({ recipients, businesses, groups, kinds, units, value }: Counted) => [
  recipients,
  businesses,
  groups,
  kinds,
  units,
  value,
];
const countAll = (deliveries: readonly Delivery[]): Counted =>
  countShares(collectRecipients(deliveries).map((recipient) => ({ recipient, items: recipient.items })));

const once = 'Penerima bantuan beberapa tahun atau sumber dana dihitung satu kali pada jumlah.';

/** Deliveries of a scope; without a year all of them. */
export const ofScope = (deliveries: readonly Delivery[], { district, sector }: ReadyScope): Delivery[] =>
  deliveries.filter(
    (one) =>
      (district === null || one.districtCode === district.code) &&
      (sector === null || one.sectorName === sector.name),
  );

/** The aid of five years up to the chosen one (else the newest that has any): by year, fund source and district. */
export function fiveYears(deliveries: readonly Delivery[], scope: ReadyScope, thisYear: number): ReadyPart[] {
  const last = scope.year ?? Math.max(...deliveries.map(({ fiscalYear }) => fiscalYear), -1);
  const end = last === -1 ? thisYear : last;
  const years = Array.from({ length: historyYears }, (_, index) => end - historyYears + 1 + index);
  const chosen = deliveries.filter(({ fiscalYear }) => years.includes(fiscalYear));
  const subtitles = [
    `Tahun anggaran ${years[0]} sampai dengan ${end}`,
    ...scopeWords({ ...scope, year: null }),
  ];
  const table = (
    name: string,
    title: string,
    head: string,
    lines: { label: string; counted: Counted; isUnclassified?: boolean }[],
    recipientsAdd: boolean,
  ): ReadyPart => ({
    name,
    sheet: {
      title,
      subtitles,
      labelHeads: [head],
      columns: counts(recipientsAdd),
      lines: lines.map(({ label, counted, isUnclassified = false }) => ({
        level: 1,
        labels: [label],
        values: valuesOf(counted),
        isUnclassified,
      })),
      total: valuesOf(countAll(chosen)),
      notes: recipientsAdd ? [] : [once],
    },
  });
  const lined = (by: 'fundSource' | 'district') =>
    recapLines(chosen, by).lines.map((line) => ({
      label: line.label,
      counted: line,
      isUnclassified: line.label === UNCLASSIFIED,
    }));
  const byYear = years.map((year) => ({
    label: String(year),
    counted: countAll(chosen.filter(({ fiscalYear }) => fiscalYear === year)),
  }));
  return [
    table('Tahun', 'Riwayat bantuan menurut tahun', 'Tahun anggaran', byYear, false),
    table('Sumber dana', 'Riwayat bantuan menurut sumber dana', 'Sumber dana', lined('fundSource'), false),
    table('Kecamatan', 'Riwayat bantuan menurut kecamatan', 'Kecamatan', lined('district'), true),
  ];
}

/** Recipients by name and address, a line for each delivery; NIK and phone hidden on wish (UU 27/2022). */
export function beneficiaries(deliveries: readonly Delivery[], scope: ReadyScope): ReadyPart {
  const shown = (text: string | null, mask: (text: string) => string) =>
    text === null ? '' : scope.masked ? mask(text) : text;
  const amounts = (of: readonly Delivery[]): number[] => {
    const items = of.flatMap((one) => one.items);
    const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
    return [units, items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)];
  };
  return {
    name: 'BNBA',
    sheet: {
      title: 'Daftar penerima bantuan menurut nama dan alamat (BNBA)',
      subtitles: scopeWords(scope, 'Tahun anggaran'),
      labelHeads: [
        'Nama',
        'NIK',
        'Usaha atau kelompok',
        'Alamat',
        'Desa/Kelurahan',
        'Kecamatan',
        'Nomor HP',
        'Program',
        'Barang',
      ],
      columns: [column('Unit', 'count', true), column('Nilai bantuan', 'rupiah', true)],
      lines: deliveries.map((one) => ({
        level: 1,
        labels: [
          one.name,
          shown(one.nik, maskNik),
          one.organisation,
          [one.street, one.rt && `RT ${one.rt}`, one.rw && `RW ${one.rw}`].filter(Boolean).join(' '),
          one.villageName ?? UNCLASSIFIED,
          one.districtName ?? UNCLASSIFIED,
          one.phones.map((phone) => (scope.masked ? maskPhone(phone) : formatPhone(phone))).join(' / '),
          `${one.programName} (${one.fiscalYear})`,
          one.items.map(({ name, quantity, unit }) => `${name} ${quantity} ${unit}`).join('; '),
        ],
        values: amounts([one]),
        isUnclassified: false,
      })),
      total: amounts(deliveries),
      notes: [`${deliveries.length} penyerahan kepada ${collectRecipients(deliveries).length} penerima.`],
    },
  };
}
