import type { z } from 'zod';
import type { YearFigures } from '../businesses/year-repository.ts';
import type { CardTable } from '../contract/business-cards.ts';
import type { receivedAid } from '../contract/businesses.ts';
import type { OfficeContract } from '../contract/contract.ts';
import { formatShortDate } from '../rules/dates.ts';
import { formatNumber, formatRupiah } from '../rules/format-number.ts';
import { curriculaWords } from '../rules/training.ts';
import { allWorkers } from '../rules/workers.ts';
import type { CardVisit } from './card-repository.ts';

type ListOf<T extends { output: z.ZodType }> = z.output<T['output']>;

/** What was done for a business, as the features know it. */
export interface CardRecords {
  years: YearFigures[];
  aid: z.output<typeof receivedAid>[];
  trainings: ListOf<OfficeContract['trainings']['ofBusiness']>;
  facilitations: ListOf<OfficeContract['facilitations']['ofBusiness']>;
  visits: CardVisit[];
}

const column = (title: string, weight: number, align: 'start' | 'end' = 'start') => ({
  title,
  weight,
  align,
});
const day = (iso: string | null, year: number): string =>
  iso === null ? String(year) : formatShortDate(iso);
const orDash = (text: string | null): string => (text === null || text === '' ? '–' : text);
const money = (amount: number | null): string => (amount === null ? '–' : formatRupiah(amount));

/** Newest day first; a row of which only the year is known stands after the days of that year. */
const newestFirst = <T>(rows: readonly T[], date: (row: T) => string): T[] =>
  rows.toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));

/** All that was done for a business, kind by kind, in words. */
export const cardTables = (records: CardRecords): CardTable[] => [
  yearTable(records.years),
  aidTable(records.aid),
  trainingTable(records.trainings),
  facilitationTable(records.facilitations),
  visitTable(records.visits),
];

function yearTable(years: YearFigures[]): CardTable {
  return {
    key: 'years',
    title: 'Perkembangan usaha',
    unit: 'tahun',
    none: 'Data tahunan belum diisi.',
    columns: [
      column('Tahun', 10),
      column('Tenaga kerja (L/P)', 24, 'end'),
      column('Investasi', 28, 'end'),
      column('Kapasitas produksi', 28, 'end'),
      column('Nilai produksi', 28, 'end'),
      column('Omzet setahun', 28, 'end'),
    ],
    rows: years.map((year) => {
      const workers = allWorkers(year);
      const byGender = [year.workersMale, year.workersFemale].map((n) =>
        n === null ? '–' : formatNumber(n),
      );
      const capacity = year.productionCapacity;
      return {
        opens: null,
        cells: [
          String(year.year),
          workers === null ? '–' : `${formatNumber(workers)} (${byGender.join('/')})`,
          money(year.investment),
          capacity === null ? '–' : `${formatNumber(capacity)} ${year.productionUnit}`.trim(),
          money(year.productionValue),
          money(year.annualTurnover),
        ],
      };
    }),
  };
}

function aidTable(aid: CardRecords['aid']): CardTable {
  return {
    key: 'aid',
    title: 'Bantuan',
    unit: 'barang',
    none: 'Belum pernah menerima bantuan.',
    columns: [
      column('Tanggal', 18),
      column('Program', 48),
      column('Barang', 50),
      column('Jumlah', 20, 'end'),
      column('Nomor BAST', 38),
    ],
    rows: newestFirst(aid, (row) => row.deliveredAt ?? String(row.fiscalYear)).map((row) => ({
      opens: { place: 'program', id: row.programId },
      cells: [
        day(row.deliveredAt, row.fiscalYear),
        row.programName,
        goodsWords(row),
        `${formatNumber(row.quantity)} ${row.unit}`,
        orDash(row.letterNumber),
      ],
    })),
  };
}

/** 'Mesin Las (melalui KUB Umpama), belum diserahkan'. */
const goodsWords = ({ itemName, through, isGiven }: CardRecords['aid'][number]): string =>
  `${itemName}${through === null ? '' : ` (melalui ${through})`}${isGiven ? '' : ', belum diserahkan'}`;

function trainingTable(trainings: CardRecords['trainings']): CardTable {
  return {
    key: 'trainings',
    title: 'Pelatihan',
    unit: 'pelatihan',
    none: 'Belum pernah mengikuti pelatihan.',
    columns: [
      column('Tanggal', 18),
      column('Pelatihan', 62),
      column('Peserta', 30),
      column('Kehadiran', 32),
      column('Nomor sertifikat', 32),
    ],
    rows: newestFirst(trainings, (row) => row.firstDate ?? String(row.year)).map((row) => ({
      opens: { place: 'training', id: row.trainingId },
      cells: [
        day(row.firstDate, row.year),
        `${row.title} – ${curriculaWords(row.held, row.curricula)}`,
        row.participant,
        attendanceWords(row),
        orDash(row.certificateNumber),
      ],
    })),
  };
}

/** '5 dari 7 (71,4 %)'; whoever did not take part is told by the standing. */
function attendanceWords(row: CardRecords['trainings'][number]): string {
  if (row.standing !== 'peserta') return row.standing;
  if (row.attendanceShare === null) return 'belum dicatat';
  return `${row.present} dari ${row.sessionsHeld} (${formatNumber(row.attendanceShare, 1)} %)`;
}

function facilitationTable(facilitations: CardRecords['facilitations']): CardTable {
  return {
    key: 'facilitations',
    title: 'Fasilitasi dan sertifikat',
    unit: 'fasilitasi',
    none: 'Belum pernah difasilitasi.',
    columns: [
      column('Tanggal', 18),
      column('Fasilitasi', 56),
      column('Tahapan', 40),
      column('Nomor sertifikat', 36),
      column('Berlaku sampai', 24),
    ],
    rows: newestFirst(facilitations, (row) => row.since ?? String(row.year)).map((row) => ({
      opens: { place: 'facilitation', id: row.facilitationId },
      cells: [
        day(row.since, row.year),
        row.title,
        row.standing === 'berjalan'
          ? orDash(row.stage)
          : [row.standing, row.stage].filter(Boolean).join(': '),
        orDash(row.certificateNumber),
        row.certificateNumber === '' ? '–' : row.validUntil ? formatShortDate(row.validUntil) : 'tanpa batas',
      ],
    })),
  };
}

function visitTable(visits: CardVisit[]): CardTable {
  return {
    key: 'visits',
    title: 'Kunjungan monev',
    unit: 'kunjungan',
    none: 'Belum pernah dikunjungi.',
    columns: [
      column('Tanggal', 18),
      column('Program', 44),
      column('Petugas', 26),
      column('Kondisi barang', 36),
      column('Catatan dan tindak lanjut', 50),
    ],
    rows: visits.map((visit) => ({
      opens: { place: 'program', id: visit.programId },
      cells: [
        formatShortDate(visit.date),
        visit.programName,
        orDash(visit.visitor),
        orDash(visit.found),
        orDash([visit.note, followUpWords(visit)].filter(Boolean).join('; ')),
      ],
    })),
  };
}

const followUpWords = ({ followUp, followUpDoneAt }: CardVisit): string =>
  followUp === '' ? '' : `${followUp} (${followUpDoneAt === null ? 'belum selesai' : 'selesai'})`;
