/** Makes the 148 recipients and their 548 units: seeded, so the same on every machine. */
import { catalogue, type Kind } from './catalogue.ts';
import { businessWords, menNames, secondNames, streets, womenNames, womenSecondNames } from './people.ts';
import { type Place, places } from './places.ts';
import { type SectorName, type TradeName, trades } from './trades.ts';

/** One line of goods of a recipient. */
export interface ItemLine {
  kind: Kind;
  quantity: number;
}

/** One recipient as it stands in the sheet. All text is as an officer typed it. */
export interface Recipient {
  name: string;
  sex: 'L' | 'P';
  nik: string;
  businessName: string;
  groupName: string;
  /** ISO date. */
  birthDate: string;
  street: string;
  rt: string;
  rw: string;
  village: string;
  district: string;
  villageCode: string;
  phone: string;
  sector: SectorName;
  product: string;
  note: string;
  items: ItemLine[];
}

/** A small generator of numbers from 0 to below 1 (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const random = seeded(20200910);
const below = (limit: number): number => Math.floor(random() * limit);
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const shuffled = <T>(list: readonly T[]): T[] => {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
};

/** NIK: district code, birth date (women: day + 40), serial from 9001. */
const makeNik = (place: Place, birth: string, sex: 'L' | 'P', serial: number): string => {
  const day = Number(birth.slice(8, 10)) + (sex === 'P' ? 40 : 0);
  const code = place.villageCode.slice(0, 8).replaceAll('.', '');
  return `${code}${twoDigits(day)}${birth.slice(5, 7)}${birth.slice(2, 4)}${9000 + serial}`;
};

const takenNames = new Set<string>();

/** A full name that nobody in the sheet has yet; takes the second name out of the village's list. */
const fullName = (given: string, second: string[]): string => {
  const index = second.findIndex((one) => !takenNames.has(`${given} ${one}`));
  const name = `${given} ${second.splice(index, 1)[0]}`;
  takenNames.add(name);
  return name;
};

const nextKind = new Map<TradeName, number>();

/** Hands out 2 to 3 kinds (a group 4) of the trade in turn, so that every kind of the catalogue is used. */
const handOut = (trade: TradeName, isGroup: boolean): ItemLine[] => {
  const choice = catalogue.filter((kind) => kind.trades.includes(trade));
  const start = nextKind.get(trade) ?? 0;
  const count = Math.min(isGroup ? 4 : 2 + below(2), choice.length);
  nextKind.set(trade, start + count);
  return Array.from({ length: count }, (_, i) => ({ kind: at(choice, start + i), quantity: 1 }));
};

const makePlace = (place: Place, first: number): Recipient[] => {
  const men = shuffled(menNames);
  const women = shuffled(womenNames);
  const second = shuffled(secondNames);
  const womenSecond = shuffled(womenSecondNames);
  const business = shuffled(businessWords);
  return Array.from({ length: place.recipients }, (_, i) => {
    const sex = random() < 0.55 ? 'L' : 'P';
    const isGroup = place.group !== undefined && i === 0;
    const trade = at(place.trades, i);
    const { sector, variants } = trades[trade];
    const [businessKind, product] = at(variants, Math.floor(i / place.trades.length));
    const birthDate = `${1958 + below(38)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`;
    const serial = first + i + 1;
    const name = sex === 'L' ? fullName(at(men, i), second) : fullName(at(women, i), womenSecond);
    return {
      name,
      sex,
      nik: makeNik(place, birthDate, sex, serial),
      businessName: isGroup ? '' : `${businessKind} ${at(business, i)}`,
      groupName: isGroup ? (place.group ?? '') : '',
      birthDate,
      street: `${at(streets, below(streets.length))} No. ${1 + below(60)}`,
      rt: String(1 + below(6)).padStart(3, '0'),
      rw: String(1 + below(9)).padStart(3, '0'),
      village: place.village,
      district: place.district,
      villageCode: place.villageCode,
      phone: `0800${String(10_000_000 + serial * 377_911).slice(0, 8)}`,
      sector,
      product,
      note: isGroup ? 'Ketua kelompok' : '',
      items: handOut(trade, isGroup),
    };
  });
};

/** Raises quantities, groups first and then in turn, until the units are 548. */
const spreadUnits = (recipients: Recipient[], total: number): void => {
  const lines = (list: Recipient[]) => list.flatMap((one) => one.items).filter((line) => line.kind.several);
  const groupLines = lines(recipients.filter((one) => one.groupName));
  for (const line of groupLines) line.quantity = 10;
  const used = recipients.flatMap((one) => one.items).reduce((sum, line) => sum + line.quantity, 0);
  const others = lines(recipients.filter((one) => !one.groupName));
  for (let left = total - used, i = 0; left > 0; left--, i++) at(others, i).quantity++;
};

/** Realistic slips of the pen: an import of this sheet warns about some of them and rejects none. */
const addSlips = (recipients: Recipient[]): void => {
  const of = (village: string, index: number): Recipient =>
    recipients.filter((one) => one.village === village)[index] as Recipient;
  of('Toyareja', 4).nik = '';
  of('Blater', 6).nik = '';
  of('Serang', 5).nik = '';
  of('Limbasari', 3).district = 'Bobosari';
  of('Blater', 2).district = 'KALIMANAH';
  of('Patemon', 5).name += ' ';
  of('Gandasuli', 4).phone = '';
  of('Tajug', 2).phone = '';
  const dashed = of('Karanggambas', 1);
  dashed.phone = dashed.phone.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
  const twoPhones = of('Toyareka', 3);
  twoPhones.phone = `${twoPhones.phone} / 080099887766`;
  of('Kajongan', 7).village = 'Ds. Kajongan';
};

/** All recipients, in the order of the sheet: by district as the office lists them. */
export const makeRecipients = (): Recipient[] => {
  const recipients: Recipient[] = [];
  for (const place of places) recipients.push(...makePlace(place, recipients.length));
  spreadUnits(recipients, 548);
  addSlips(recipients);
  return recipients;
};
