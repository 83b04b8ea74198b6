import type { FacilitationRow, KindRow } from '../contract/facilitations.ts';
import { formatSlashDate } from '../rules/dates.ts';
import { listWorkbook } from '../spreadsheets/list-workbook.ts';
import type { AuditedBusiness } from './audit-papers.ts';
import type { FoundCase } from './facilitation-context.ts';

interface Data {
  /** The office, as the first line names it. */
  office: string;
  facilitation: FacilitationRow;
  kind: KindRow;
  cases: readonly (FoundCase & Pick<AuditedBusiness, 'nik' | 'nib'>)[];
}

const columns = [
  { heading: 'NO', width: 6 },
  { heading: 'NAMA PEMILIK', width: 28 },
  { heading: 'NAMA USAHA', width: 26 },
  { heading: 'NIK', width: 20, asText: true },
  { heading: 'NIB', width: 16, asText: true },
  { heading: 'DESA/KELURAHAN', width: 18 },
  { heading: 'KECAMATAN', width: 16 },
  { heading: 'NO HP', width: 18, asText: true },
  { heading: 'KEADAAN', width: 11 },
  { heading: 'TAHAPAN', width: 20 },
  { heading: 'SEJAK', width: 12 },
  { heading: 'TENGGAT', width: 12 },
  { heading: 'PETUGAS', width: 18 },
  { heading: 'CATATAN', width: 26 },
  { heading: 'NOMOR SERTIFIKAT', width: 20, asText: true },
  { heading: 'PENERBIT', width: 16 },
  { heading: 'BERLAKU DARI', width: 13 },
  { heading: 'BERLAKU SAMPAI', width: 13 },
];
const dateWords = (date: string | null | undefined) => (date ? formatSlashDate(date) : '');

/** The businesses of a facilitation: where each stands, its certificate, and the day on which it left each stage. */
export const caseWorkbook = ({ office, facilitation, kind, cases }: Data): Promise<Uint8Array> =>
  listWorkbook({
    name: 'Fasilitasi',
    lines: [
      office,
      facilitation.title,
      [kind.name, facilitation.institution, `${cases.length} pelaku usaha`].filter(Boolean).join(', '),
    ],
    frozen: 3,
    columns: [...columns, ...kind.stages.map(({ name }) => ({ heading: `SELESAI: ${name}`, width: 13 }))],
    rows: cases.map(({ row, steps, nik, nib }, index) => {
      const finished = new Map(steps.map((step) => [step.stageId, step.finishedDate]));
      return [
        index + 1,
        row.ownerName,
        row.businessName,
        nik ?? '',
        nib ?? '',
        row.villageName ?? '',
        row.districtName ?? '',
        row.phone,
        row.reason === '' ? row.standing : `${row.standing}: ${row.reason}`,
        row.stage,
        dateWords(row.since),
        dateWords(row.due),
        row.officer,
        row.notes,
        row.certificateNumber,
        row.certificateIssuer,
        dateWords(row.validFrom),
        dateWords(row.validUntil),
        ...kind.stages.map(({ id }) => dateWords(finished.get(id))),
      ];
    }),
  });
