import type { DeliveryItem } from '../aid/delivery.ts';
import { type FundSource, fundSources } from '../contract/common.ts';
import type { LetterText } from '../contract/settings.ts';
import {
  actsFor,
  dots,
  enumerate,
  figureAndWords,
  fundSourceWords,
  officeWords,
  runningText,
  townName,
} from '../papers/office-words.ts';
import { positionWords } from '../papers/official-forms.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { readLetterText, type TextLine } from '../papers/text-lines.ts';
import { formatDashDate, formatLongDate, spellDate } from '../rules/dates.ts';
import { fillPlaceholders, type PlaceholderValues } from '../rules/letter-placeholders.ts';
import { formatNumber, formatRupiah } from '../rules/money.ts';
import { spellRupiah } from '../rules/terbilang.ts';
import type { RecipientLetter } from './handover-data.ts';
import { addressWords, organisationWords, recipientPosition } from './recipient-words.ts';

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

/** Kinds of goods that are named one by one in running text. */
const mostNamed = 8;

/** 'Bor duduk 1 unit dan Kain mori 120 meter'; of many the first, and how many kinds more. */
function goodsWords(items: readonly DeliveryItem[]): string {
  const named = items.slice(0, items.length > mostNamed + 1 ? mostNamed : undefined);
  const words = named.map((item) => `${item.name} ${formatNumber(item.quantity)} ${item.unit}`);
  const more = items.length - named.length;
  return enumerate(more > 0 ? [...words, `${figureAndWords(more)} jenis barang lainnya`] : words);
}

/** The parts of a date as the opening of a letter names them; dots for the pen where it is not known. */
function dateValues(date: string | null) {
  const spelled = date === null ? null : spellDate(date);
  return {
    hari: spelled?.weekday ?? dots,
    tanggalHuruf: spelled?.day ?? dots,
    bulan: spelled?.month ?? dots,
    tahunHuruf: spelled?.year ?? dots,
    tanggalAngka: date === null ? dots : formatDashDate(date),
    tanggal: date === null ? dots : formatLongDate(date),
  };
}

/** What stands in place of each placeholder in a letter. */
export function letterValues(
  { delivery, letter, official }: RecipientLetter,
  settings: PaperSettings,
): PlaceholderValues {
  const value = totalValue(delivery.items);
  const organisation = organisationWords(delivery);
  return {
    ...dateValues(letter.deliveryDate),
    namaProgram: delivery.programName,
    tahunAnggaran: String(delivery.fiscalYear),
    sumberDana: enumerate(fundSourcesOf(delivery.items).map((source) => fundSourceWords(source, settings))),
    jumlahUnit: figureAndWords(totalUnits(delivery.items)),
    jumlahJenis: figureAndWords(delivery.items.length),
    nilai: unbrokenRupiah(value),
    nilaiTerbilang: spellRupiah(value),
    rincianBarang: goodsWords(delivery.items),
    rangkap: figureAndWords(settings.paper.copies),
    namaDinas: officeWords(settings),
    namaPemerintah: runningText(settings.letterhead.government),
    namaKabupaten: settings.regencyName,
    namaKota: townName(settings.regencyName),
    namaPenerima: delivery.name,
    nikPenerima: delivery.nik ?? dots,
    usahaPenerima: organisation,
    jabatanPenerima: recipientPosition(delivery),
    alamatPenerima: addressWords(delivery),
    namaPejabat: official.name,
    jabatanPejabat: positionWords(official),
    pihakKesatu: actsFor(official, settings),
    pihakKedua: organisation || delivery.name,
    nomor: letter.number ?? dots,
    tempat: letter.place.replace(/[.,\s]+$/, '') || dots,
  };
}

/** The texts of a letter with their placeholders filled. */
export interface FilledTexts {
  title: string;
  subtitle: string[];
  opening: TextLine[];
  legalBasis: string[];
  articles: { title: string; lines: TextLine[] }[];
  closing: TextLine[];
}

/** Fills the texts for one letter; the programme's own legal basis goes before that of the settings. */
export function fillLetterTexts(
  paper: RecipientLetter,
  settings: PaperSettings,
  text: LetterText,
): FilledTexts {
  const values = letterValues(paper, settings);
  const fill = (one: string) => fillPlaceholders(one, values);
  // Read before filling: a name that begins with 'a. ' must not become a point.
  const lines = (one: string) => readLetterText(one).map((line) => ({ ...line, text: fill(line.text) }));
  const { legalBasis, articles } = text;
  return {
    title: fill(text.title),
    subtitle: text.subtitle.split('\n').map(fill),
    opening: lines(text.opening),
    legalBasis:
      paper.legalBasis.length > 0 ? paper.legalBasis : legalBasis.filter((line) => line !== '').map(fill),
    articles: articles.map((article) => ({ title: fill(article.title), lines: lines(article.text) })),
    closing: lines(text.closing),
  };
}
