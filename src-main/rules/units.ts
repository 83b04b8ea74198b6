import { cleanText } from './text.ts';

/** The spelling used, and what else means exactly the same. Different things are never made one (buah, biji, pcs). */
const SPELLINGS: Record<string, string> = {
  buah: 'bh bua buahh',
  biji: 'bj',
  pcs: 'pc pce piece pieces pcs',
  unit: 'unt units',
  set: 'sets',
  stel: 'setel',
  pasang: 'psg psng',
  paket: 'pkt',
  kg: 'kgs kilo kilogram kilogramm',
  gram: 'gr g grm',
  kuintal: 'kw kwt kwintal',
  ton: 'tons tonn',
  liter: 'l lt ltr litr',
  ml: 'mililiter',
  meter: 'm mtr mter',
  cm: 'sentimeter',
  'm²': 'm2',
  'm³': 'm3 kubik',
  lembar: 'lbr lb lmbr',
  batang: 'btg btng',
  potong: 'ptg ptng',
  rol: 'roll',
  dus: 'dos doos',
  karton: 'ctn karton',
  pak: 'pack pck',
  bungkus: 'bks bgks bngks',
  botol: 'btl',
  kaleng: 'klg',
  sak: 'zak',
  kodi: 'kd',
  lusin: 'lsn losin',
  orang: 'org',
};

const CANONICAL = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, others]) =>
    [unit, ...others.split(' ')].map((word) => [word, unit]),
  ),
);

const PERIODS = new Map(
  Object.entries({
    hari: 'hr hari',
    minggu: 'mgg minggu',
    bulan: 'bl bln bulan',
    tahun: 'th thn tahun',
  }).flatMap(([period, words]) => words.split(' ').map((word) => [word, period])),
);

/**
 * One spelling for a unit: "Bh.", "BUAH" -> 'buah'; "Kg/bln" -> 'kg/bulan'. A unit that is not known is kept as
 * written, only cleaned, and the empty text stays empty.
 */
export function normalizeUnit(raw: string | null | undefined): string {
  const text = cleanText(raw);
  const [unit = '', period, ...more] = text.split(/\s*\/\s*|\s+per\s+/i);
  const known = CANONICAL.get(keyOf(unit));
  if (known === undefined || more.length > 0) return text;
  if (period === undefined) return known;
  const knownPeriod = PERIODS.get(keyOf(period));
  return knownPeriod === undefined ? text : `${known}/${knownPeriod}`;
}

const keyOf = (word: string): string => word.toLowerCase().replace(/[.\s]/g, '');
