import type { DeliveryItem } from '../aid/delivery.ts';
import { type FundSource, fundSources } from '../contract/common.ts';
import { formatLongDate } from '../rules/dates.ts';
import { fillPlaceholders, type PlaceholderValues } from '../rules/letter-placeholders.ts';
import { formatRupiah } from '../rules/money.ts';
import { spellRupiah } from '../rules/terbilang.ts';
import type { HandoverLetter, LetterSettings } from './handover-data.ts';
import { readLetterText, type TextLine } from './letter-text.ts';
import { positionWords } from './official-forms.ts';
import { addressWords, organisationWords, recipientPosition } from './recipient-words.ts';
import { enumerate, figureAndWords, fundSourceWords, officeWords, runningText } from './words.ts';

/** Whole rupiah of all items. */
export const totalValue = (items: readonly DeliveryItem[]): number =>
  items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);

/** Pieces of all items. */
export const totalUnits = (items: readonly DeliveryItem[]): number =>
  items.reduce((sum, item) => sum + item.quantity, 0);

/** Where the money of the items comes from, each source once, in the order of the contract. */
export const fundSourcesOf = (items: readonly DeliveryItem[]): FundSource[] =>
  fundSources.filter((source) => items.some((item) => item.fundSource === source));

/** 'Rp 1.250.000' that is not broken at the end of a line. */
export const unbrokenRupiah = (amount: number): string => formatRupiah(amount).replace(' ', '\u00a0');

function letterValues(
  { delivery, letter, official }: HandoverLetter,
  settings: LetterSettings,
): PlaceholderValues {
  const value = totalValue(delivery.items);
  return {
    namaProgram: delivery.programName,
    tahunAnggaran: String(delivery.fiscalYear),
    sumberDana: enumerate(fundSourcesOf(delivery.items).map((source) => fundSourceWords(source, settings))),
    jumlahUnit: figureAndWords(totalUnits(delivery.items)),
    jumlahJenis: figureAndWords(delivery.items.length),
    nilai: unbrokenRupiah(value),
    nilaiTerbilang: spellRupiah(value),
    rangkap: figureAndWords(settings.paper.copies),
    namaDinas: officeWords(settings),
    namaPemerintah: runningText(settings.letterhead.government),
    namaKabupaten: settings.regencyName,
    namaPenerima: delivery.name,
    usahaPenerima: organisationWords(delivery),
    jabatanPenerima: recipientPosition(delivery),
    alamatPenerima: addressWords(delivery),
    namaPejabat: official.name,
    jabatanPejabat: positionWords(official),
    nomor: letter.number,
    tanggal: formatLongDate(letter.deliveryDate),
    tempat: letter.place,
  };
}

/** The texts of the settings with their placeholders filled for one letter. */
export function fillLetterTexts(
  paper: HandoverLetter,
  settings: LetterSettings,
): { legalBasis: string[]; articles: { title: string; lines: TextLine[] }[]; closing: TextLine[] } {
  const values = letterValues(paper, settings);
  const fill = (text: string) => fillPlaceholders(text, values);
  // Read before filling: a name that begins with 'a. ' must not become a point.
  const lines = (text: string) => readLetterText(text).map((line) => ({ ...line, text: fill(line.text) }));
  const { legalBasis, articles, closing } = settings.handoverText;
  return {
    legalBasis: legalBasis.filter((line) => line !== '').map(fill),
    articles: articles.map(({ title, text }) => ({ title: fill(title), lines: lines(text) })),
    closing: lines(closing),
  };
}
