import type { PaperKind } from '../contract/letters.ts';
import type { Result } from '../contract/result.ts';
import type { PaperSize, PdfPrinter, PrintOptions } from '../desktop.ts';
import { nameAndYear, officeWords } from '../papers/office-words.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import { type PrintedPaper, type PrintProgress, printPapers } from '../papers/print-papers.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import { beneficiaryList } from './beneficiary-list.ts';
import { envelopeMargins, envelopes } from './envelopes.ts';
import { goodsLabels } from './goods-labels.ts';
import { letterParts } from './letter-document.ts';
import type { ListData } from './list-data.ts';
import { isLetterKind, type PaperData } from './paper-data.ts';
import { receiptList } from './receipt-list.ts';

export const paperTitles: Record<PaperKind, string> = {
  handovers: 'BAST',
  statement: 'Surat Pernyataan',
  'integrity-pact': 'Pakta Integritas',
  'grant-agreement': 'NPHD',
  'receipt-list': 'Tanda Terima',
  'beneficiary-list': 'BNBA',
  labels: 'Label Barang',
  envelopes: 'Amplop',
};

/** How a paper is laid out: its parts, made one at a time, and the sheet they are printed on. */
interface Layout {
  parts: Iterable<PaperPart>;
  /** Letters, envelopes or sheets in all. */
  total: number;
  options: PrintOptions;
}

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 };

/** How a paper is laid out on a size. Letters lie upright, lists and envelopes across; labels fill the whole of an A4. */
export function layOut(data: PaperData, size: PaperSize): Layout {
  const { kind, settings, deliveries, letters, labelStart } = data;
  const margins = settings.paper.marginsMillimetres;
  if (isLetterKind(kind))
    return {
      parts: letterParts(kind, letters, settings, size),
      total: letters.length,
      options: { paper: size, margins },
    };
  if (kind === 'labels') {
    const { parts, sheets } = goodsLabels(deliveries, settings, labelStart);
    return { parts, total: sheets, options: { paper: 'A4', margins: noMargins } };
  }
  if (kind === 'envelopes') {
    const { parts, total, paper } = envelopes(deliveries, settings, labelStart);
    const onSheets = paper === 'A4';
    return {
      parts,
      total,
      options: { paper, landscape: !onSheets, margins: onSheets ? noMargins : envelopeMargins },
    };
  }
  const list = kind === 'receipt-list' ? receiptList : beneficiaryList;
  const parts = data.list === null ? [] : listParts(data.list, (one) => list(one, settings, size));
  return { parts, total: 1, options: { paper: size, landscape: true, margins } };
}

function* listParts(data: ListData, list: (data: ListData) => PaperPart): Generator<PaperPart> {
  yield list(data);
}

/** Makes the PDF of a paper. */
export function makePaper(
  printer: PdfPrinter,
  data: PaperData,
  size: PaperSize,
  createdAt: string,
  job: PrintProgress,
): Promise<Result<PrintedPaper>> {
  const { kind, settings, program } = data;
  const { parts, total, options } = layOut(data, size);
  const properties = {
    title: `${paperTitles[kind]} ${nameAndYear(program.name, program.fiscalYear)}`,
    author: officeWords(settings),
    createdAt,
  };
  return printPapers(printer, parts, total, options, properties, job);
}

/** The name that a paper's file is offered with, without ending: 'BAST Bantuan Peralatan 2020'. */
export function paperName({ kind, program, deliveries }: PaperData): string {
  const [only] = deliveries;
  const ofOne = `${paperTitles[kind]} ${(kind === 'handovers' && only?.letter?.number) || ''} ${only?.name}`;
  return safeFileName(
    only && deliveries.length === 1 && kind !== 'receipt-list' && kind !== 'beneficiary-list'
      ? ofOne
      : `${paperTitles[kind]} ${nameAndYear(program.name, program.fiscalYear)}`,
  );
}
