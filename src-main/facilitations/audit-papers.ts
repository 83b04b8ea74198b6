import type { AuditRow } from '../contract/facilitations.ts';
import type { PaperSize } from '../desktop.ts';
import { factRows } from '../papers/facts-table.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { groupedList } from '../papers/grouped-list.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import type { Column } from '../papers/paper-area.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { penForms, penLines, penSigner } from '../papers/pen-forms.ts';
import { signatures } from '../papers/signature-block.ts';
import { formatLongDate, weekdayName } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';

/** What the papers of an audit say of a business beyond its line. */
export interface AuditedBusiness {
  nik: string | null;
  nib: string | null;
  /** Street, village and district in one line. */
  address: string;
  sectorName: string | null;
  product: string;
}

export interface PlannedAudit {
  audit: AuditRow;
  business: AuditedBusiness;
}

/** The facilitation as its papers name it. */
export interface AuditedFacilitation {
  title: string;
  kind: string;
  institution: string;
  year: number;
}

/** "Senin, 5 Oktober 2020". */
const dayWords = (iso: string): string => `${weekdayName(iso)}, ${formatLongDate(iso)}`;
/** The title, with the year where it does not say it. */
const titleWords = (title: string, year: number): string =>
  title.includes(String(year)) ? title : `${title} (${year})`;
const productWords = ({ sectorName, product }: AuditedBusiness): string =>
  [product, sectorName].filter(Boolean).join(', ');

const scheduleColumns: Column[] = [
  { title: 'Jam', millimetres: 15 },
  { title: 'Nama', weight: 28 },
  { title: 'Usaha', weight: 26 },
  { title: 'Alamat', weight: 38 },
  { title: 'Nomor HP', millimetres: 26 },
  { title: 'Produk', weight: 26 },
  { title: 'Auditor', weight: 24 },
  { title: 'Paraf', millimetres: 20 },
];

/** The schedule under its days, in the order in which it is driven. */
export function auditSchedule(
  audits: readonly PlannedAudit[],
  { title, kind, institution, year }: AuditedFacilitation,
  settings: PaperSettings,
  size: PaperSize,
): PaperPart {
  const rows = audits.map(({ audit, business }) => ({
    heading: audit.plannedDate === null ? 'Belum dijadwalkan' : dayWords(audit.plannedDate),
    cells: html`<td class="middle">${audit.plannedTime.replace(':', '.') || '-'}</td><td>${audit.ownerName}</td>
<td>${audit.businessName || '-'}</td><td>${business.address || '-'}</td><td>${audit.phone || '-'}</td>
<td>${productWords(business) || '-'}</td><td>${audit.auditor || '-'}</td><td></td>`,
  }));
  const facts = [
    ['Fasilitasi', titleWords(title, year)],
    ['Jenis', kind],
    ['Lembaga', institution],
    ['Jumlah', `${formatNumber(audits.length)} pelaku usaha`],
  ] as const;
  return groupedList(
    { title: 'Jadwal Audit Lapangan', facts, columns: scheduleColumns, rows },
    settings,
    size,
  );
}

const checkColumns: Column[] = [
  { title: 'No.', millimetres: 9 },
  { title: 'Yang Diperiksa', weight: 50 },
  { title: 'Sesuai', millimetres: 16 },
  { title: 'Belum', millimetres: 16 },
  { title: 'Keterangan', weight: 45 },
];
/** What every audit of a place of production looks at; blank lines follow for what the kind asks beyond it. */
const checked = [
  'Identitas, izin, dan alamat usaha',
  'Bahan baku dan bahan penolong',
  'Proses produksi',
  'Tempat dan peralatan produksi',
  'Kebersihan dan sanitasi',
  'Kemasan, label, dan penyimpanan',
];
const blankLines = 4;

const formStyles = `
.letter .goods td { height: 7.5mm; vertical-align: middle; }
.boxes { margin: 1mm 0 3mm; }
.boxes span { margin-right: 8mm; white-space: nowrap; }
`;

/** A form for each business on a page of its own, to be filled in by pen at the audit. */
export const auditForms = (
  audits: readonly PlannedAudit[],
  facilitation: AuditedFacilitation,
  settings: PaperSettings,
  size: PaperSize,
): Generator<PaperPart> =>
  penForms(
    {
      title: 'Lembar Audit Lapangan',
      of: audits,
      foot: ({ audit }) => `Lembar Audit Lapangan ${audit.ownerName}`,
      render: (one, width) => form(one, facilitation, settings, width),
      styles: formStyles,
    },
    settings,
    size,
  );

function form(
  { audit, business }: PlannedAudit,
  { title, kind, institution, year }: AuditedFacilitation,
  settings: PaperSettings,
  width: number,
): Markup {
  const day = audit.plannedDate === null ? '………………………………………' : dayWords(audit.plannedDate);
  const facts = factRows([
    ['Fasilitasi', titleWords(title, year)],
    ['Jenis', [kind, institution].filter(Boolean).join(', ')],
    ['Pemilik', audit.ownerName],
    ['NIK', business.nik ?? ''],
    ['Usaha', audit.businessName],
    ['NIB', business.nib ?? ''],
    ['Alamat', business.address],
    ['Nomor HP', audit.phone],
    ['Produk', productWords(business)],
    ['Waktu audit', `${day}, pukul ${audit.plannedTime.replace(':', '.') || '…………'}`],
  ]);
  const lines = [...checked, ...Array<string>(blankLines).fill('')];
  return html`${letterheadBlock(settings)}<h1>Lembar Audit Lapangan</h1>
<table class="facts">${facts}</table>
<table class="goods">${goodsColumns(checkColumns, width)}${goodsHead(checkColumns)}<tbody>${lines.map(checkRow)}</tbody></table>
<div class="keep"><p>Hasil audit:</p><p class="boxes"><span>☐ memenuhi</span><span>☐ memenuhi dengan perbaikan</span><span>☐ belum memenuhi</span></p>
<p>Perbaikan dan catatan:</p>${penLines(3)}
${signatures([penSigner('Pelaku Usaha,', audit.ownerName), penSigner('Auditor,', audit.auditor || null)])}</div>`;
}

const checkRow = (line: string, index: number): Markup =>
  html`<tr><td class="middle">${index + 1}.</td><td>${line}</td><td></td><td></td><td></td></tr>`;
