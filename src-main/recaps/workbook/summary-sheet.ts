import { formatLongDate } from '../../rules/dates.ts';
import { collectRecipients } from '../recipients.ts';
import { summariseDeliveries } from '../summarise.ts';
import { putAgreementCheck } from './agreement-check.ts';
import type { BeneficiaryPlan } from './beneficiary-sheet.ts';
import type { RecapReport } from './recap-report.ts';
import { type Page, putWideText } from './sheet-cells.ts';
import { putSignature } from './signature-block.ts';
import { putCounts, putFundSources, putScales } from './summary-tables.ts';
import type { TablePlans } from './table-plan.ts';
import { noteLook } from './table-sheet.ts';

/** Widths of the columns of Ringkasan: number, label, five counts and the value. */
export const summaryWidths = [5, 30, 10, 10.5, 10, 10, 10, 19] as const;

/** The one page that the head of the office signs, from `row` on; the page already has its letterhead. */
export function putSummary(
  page: Page,
  row: number,
  report: RecapReport,
  plans: TablePlans,
  beneficiaries: BeneficiaryPlan,
): void {
  const recipients = collectRecipients(report.deliveries);
  const summary = summariseDeliveries(report.deliveries, report.places);
  const all = [1, page.columns] as const;
  const heading = (at: number, text: string) => putWideText(page, at, all, text, { bold: true, size: 11 });

  heading(row, 'A. Jumlah Bantuan');
  let at = putCounts(page, row + 1, summary, plans);
  const quote = { size: 11, boxed: true, wrap: true, vertical: 'middle' } as const;
  heading(at + 1, 'B. Kalimat untuk Siaran Pers');
  putWideText(page, at + 2, all, summary.sentence, quote);
  heading(at + 4, 'C. Menurut Sumber Dana');
  at = putFundSources(page, at + 5, plans, report.places);
  putWideText(page, at, all, FUND_SOURCE_NOTE, noteLook);
  heading(at + 2, 'D. Menurut Skala Usaha');
  at = putScales(page, at + 3, recipients, plans);
  putWideText(page, at, all, SCALE_NOTE, noteLook);
  heading(at + 2, 'E. Kecocokan Jumlah Antarlembar');
  at = putAgreementCheck(page, at + 3, plans, beneficiaries);
  putWideText(page, at, all, `Keadaan data per ${formatLongDate(report.today)}.`, noteLook);
  putSignature(page, at + 2, report);
}

const FUND_SOURCE_NOTE =
  'Penerima dan jenis barang pada baris JUMLAH dihitung satu kali, walaupun memperoleh lebih dari satu sumber dana.';
const SCALE_NOTE =
  'Baris "Belum terklasifikasi" memuat kelompok dan pelaku usaha yang skalanya belum ditetapkan. Jenis barang pada baris JUMLAH dihitung satu kali.';
