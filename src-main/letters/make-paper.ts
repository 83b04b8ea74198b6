import type { Result } from '../contract/result.ts';
import type { PaperSize, PdfPrinter } from '../desktop.ts';
import { beneficiaryList } from './beneficiary-list.ts';
import { letterParts, type PaperPart } from './letter-document.ts';
import type { ListData } from './list-data.ts';
import type { PaperData } from './paper-data.ts';
import { type PrintedPaper, type PrintProgress, printPapers } from './print-papers.ts';
import { receiptList } from './receipt-list.ts';
import { officeWords } from './words.ts';

const titles = { handovers: 'BAST', 'receipt-list': 'Tanda Terima', 'beneficiary-list': 'BNBA' } as const;

/** Makes the PDF of a paper; the letters lie upright, the lists across. */
export function makePaper(
  printer: PdfPrinter,
  data: PaperData,
  size: PaperSize,
  createdAt: string,
  job: PrintProgress,
): Promise<Result<PrintedPaper>> {
  const { kind, settings, program, letters, list } = data;
  const parts = list === null ? letterParts(letters, settings, size) : listParts(list, data, size);
  const options = { paper: size, landscape: list !== null, margins: settings.paper.marginsMillimetres };
  const properties = {
    title: `${titles[kind]} ${program.name} ${program.fiscalYear}`,
    author: officeWords(settings),
    createdAt,
  };
  return printPapers(printer, parts, list === null ? letters.length : 1, options, properties, job);
}

function* listParts(list: ListData, { kind, settings }: PaperData, size: PaperSize): Generator<PaperPart> {
  yield (kind === 'receipt-list' ? receiptList : beneficiaryList)(list, settings, size);
}

/** The name that a paper's file is offered with: 'BAST Bantuan Peralatan 2020.pdf'. */
export function paperFileName({ kind, program, letters }: PaperData): string {
  const [only] = letters;
  const name =
    only && letters.length === 1
      ? `${titles[kind]} ${only.letter.number} ${only.delivery.name}`
      : `${titles[kind]} ${program.name} ${program.fiscalYear}`;
  return `${safeFileName(name)}.pdf`;
}

/** Without what Windows refuses in names. */
const safeFileName = (name: string): string =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-')
    .slice(0, 120)
    .replace(/[. ]+$/, '');
