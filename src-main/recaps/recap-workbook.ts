import { collectRecipients } from './recipients.ts';
import { planBeneficiaries, putBeneficiaries } from './workbook/beneficiary-sheet.ts';
import type { RecapReport } from './workbook/recap-report.ts';
import { putHead } from './workbook/sheet-head.ts';
import { createLooks } from './workbook/sheet-looks.ts';
import { addPage } from './workbook/sheet-page.ts';
import { putSummary, summaryWidths } from './workbook/summary-sheet.ts';
import { planTables, tablesInOrder } from './workbook/table-plan.ts';
import { putTable } from './workbook/table-sheet.ts';

/** A recap workbook ready to be written to a file. */
export interface RecapWorkbook {
  bytes: Uint8Array;
  sheets: number;
  /** Rows of the beneficiary list. */
  rows: number;
}

/** Makes the workbook: Ringkasan, a table per sheet, and the beneficiary list. */
export async function makeRecapWorkbook(report: RecapReport): Promise<RecapWorkbook> {
  const { letterhead, scopeLine, paper } = report;
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const made = new Date(`${report.today}T00:00:00Z`);
  workbook.creator = letterhead.office;
  workbook.lastModifiedBy = 'Sentra IKM';
  workbook.title = scopeLine;
  workbook.created = made;
  workbook.modified = made;
  const looks = createLooks(paper.fontFamily || 'Arial');
  const head = (title: string) => ({ letterhead, title, scopeLine });

  const plans = planTables(collectRecipients(report.deliveries));
  const beneficiaries = planBeneficiaries(report);

  const summary = { name: 'Ringkasan', widths: summaryWidths, paper, landscape: false, onOnePage: true };
  const summaryPage = addPage(workbook, looks, summary);
  const lastHeadRow = putHead(
    summaryPage,
    head('RINGKASAN BANTUAN PERALATAN INDUSTRI KECIL DAN MENENGAH'),
    false,
  );
  putSummary(summaryPage, lastHeadRow + 1, report, plans, beneficiaries);

  for (const table of tablesInOrder) {
    const plan = plans[table];
    const widths = plan.columns.map((column) => column.width);
    const landscape = table === 'item';
    const page = addPage(workbook, looks, {
      name: plan.sheetName,
      widths,
      paper,
      landscape,
      headRow: plan.headRow,
    });
    putHead(page, head(plan.title), true);
    putTable(page, plan, plans);
  }

  const { sheetName: name, headRow, columns } = beneficiaries;
  const widths = columns.map((column) => column.width);
  const list = { name, widths, paper, landscape: true, marginAtMost: 9, headRow, frozenColumns: 2 };
  const listPage = addPage(workbook, looks, list);
  putHead(listPage, head('DAFTAR PENERIMA BANTUAN MENURUT NAMA DAN ALAMAT (BNBA)'), true);
  putBeneficiaries(listPage, beneficiaries);

  const bytes = await withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()), report.today);
  return { bytes, sheets: workbook.worksheets.length, rows: beneficiaries.rows.length };
}

/** The same file with the report's day as time of each entry: ExcelJS puts the present moment there. */
async function withFixedTimes(xlsx: Uint8Array, today: string): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  const [year = 1980, month = 1, day = 1] = today.split('-').map(Number);
  return zipSync(unzipSync(xlsx), { mtime: new Date(year, month - 1, day, 12), level: 6 });
}
