import type { BusinessInput, BusinessRow } from '../../src-main/contract/businesses.ts';
import { genderWords, scaleWord, statusWords } from '../businesses/business-words.ts';

/** All but the years, which a merge keeps of both by itself. */
export type ComparedField = Exclude<keyof BusinessInput, 'id' | 'years'>;

export interface FieldSpec {
  label: string;
  /** Another value can be typed. */
  typed?: boolean;
  /** Both values can be kept, joined by this. */
  joint?: string;
  /** Stays with this field when nothing else is chosen: since when a status holds is that status's. */
  follows?: ComparedField;
}

/** Every field of a business in the order of the form: one that is added to the contract is missed here. */
const specs: Record<ComparedField, FieldSpec> = {
  ownerName: { label: 'Nama pemilik', typed: true },
  nik: { label: 'NIK', typed: true },
  gender: { label: 'Jenis kelamin' },
  birthDate: { label: 'Tanggal lahir', typed: true },
  phone: { label: 'Telepon', typed: true, joint: ' / ' },
  email: { label: 'Surel', typed: true },
  businessName: { label: 'Nama usaha', typed: true },
  sectorId: { label: 'Komoditas' },
  product: { label: 'Produk', typed: true, joint: ', ' },
  scale: { label: 'Skala' },
  legalForm: { label: 'Bentuk usaha' },
  establishedYear: { label: 'Tahun berdiri' },
  nib: { label: 'NIB', typed: true },
  npwp: { label: 'NPWP', typed: true },
  kbli: { label: 'KBLI', typed: true },
  kbliEdition: { label: 'Edisi KBLI', follows: 'kbli' },
  pirt: { label: 'PIRT', typed: true },
  halal: { label: 'Sertifikat halal', typed: true },
  street: { label: 'Jalan atau dusun', typed: true },
  rt: { label: 'RT', typed: true },
  rw: { label: 'RW', typed: true },
  villageCode: { label: 'Desa/Kelurahan' },
  exportShare: { label: 'Bagian ekspor (%)' },
  exportDestination: { label: 'Tujuan ekspor', typed: true, joint: ', ' },
  status: { label: 'Status' },
  statusDate: { label: 'Status sejak', typed: true, follows: 'status' },
  notes: { label: 'Catatan', typed: true, joint: '\n' },
};
export const comparedFields = Object.keys(specs) as ComparedField[];
export const specOf = (field: ComparedField): FieldSpec => specs[field];

/** One of the two as it is read: the form's values, and the names of its village and sector. */
export interface Side {
  business: BusinessInput;
  row: BusinessRow;
}

/** A value in words; '' for none. */
export function shownValue({ business, row }: Side, field: ComparedField): string {
  const value = business[field];
  if (value === null || value === '' || value === undefined) return '';
  if (field === 'villageCode') return [row.villageName, row.districtName].filter(Boolean).join(', ');
  if (field === 'sectorId') return row.sectorName ?? '';
  if (field === 'gender') return business.gender ? genderWords[business.gender] : '';
  if (field === 'scale') return scaleWord(business.scale);
  if (field === 'status') return statusWords[business.status];
  return String(value);
}

/** Where the value of a field comes from. */
export type Choice = { from: 'first' | 'second' | 'both' } | { from: 'typed'; text: string };
export type Choices = Partial<Record<ComparedField, Choice>>;

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What the officer has to look at: both are filled and not alike. */
export const differs = (first: Side, second: Side, field: ComparedField): boolean => {
  const [a, b] = [shownValue(first, field), shownValue(second, field)];
  return a !== '' && b !== '' && !sameText(a, b);
};

type Newer = 'first' | 'second';

/** What becomes of a field: what the officer chose, else what was chosen of the field it follows, else the usual. */
export function choiceOf(
  choices: Choices,
  first: Side,
  second: Side,
  field: ComparedField,
  newer: Newer,
): Choice {
  const chosen = choices[field];
  if (chosen) return chosen;
  const { follows } = specOf(field);
  const leader = follows && choiceOf(choices, first, second, follows, newer);
  const isOneOfTwo = leader?.from === 'first' || leader?.from === 'second';
  if (follows && isOneOfTwo && differs(first, second, follows)) return leader;
  return defaultChoice(first, second, field, newer);
}

/** The value that is filled; both where they can stand side by side; else the newer one. */
function defaultChoice(first: Side, second: Side, field: ComparedField, newer: Newer): Choice {
  const [a, b] = [shownValue(first, field), shownValue(second, field)];
  if (a === '' || b === '') return { from: b === '' ? 'first' : 'second' };
  if (field === 'status') {
    // A business that is known to work on works on.
    if (first.business.status === 'aktif') return { from: 'first' };
    if (second.business.status === 'aktif') return { from: 'second' };
  }
  if (sameText(a, b)) return { from: newer };
  return { from: specOf(field).joint === undefined ? newer : 'both' };
}

const parts = (text: string, joint: string): string[] =>
  text
    .split(joint.trim() === '' ? '\n' : joint.trim())
    .map((part) => part.trim())
    .filter(Boolean);

/** Both texts, each part once. */
export function joinTexts(a: string, b: string, joint: string): string {
  const known = parts(a, joint);
  const added = parts(b, joint).filter((part) => !known.some((one) => sameText(one, part)));
  return [...known, ...added].join(joint);
}

/** The business as it is saved. */
export function mergedBusiness(
  keptId: number,
  first: Side,
  second: Side,
  choose: (field: ComparedField) => Choice,
): BusinessInput {
  const kept = first.business.id === keptId ? first.business : second.business;
  const chosen = comparedFields.map((field) => {
    const choice = choose(field);
    if (choice.from === 'typed') return [field, choice.text];
    if (choice.from === 'both')
      return [
        field,
        joinTexts(
          String(first.business[field] ?? ''),
          String(second.business[field] ?? ''),
          specOf(field).joint ?? ' ',
        ),
      ];
    return [field, (choice.from === 'first' ? first : second).business[field]];
  });
  return { ...kept, ...Object.fromEntries(chosen), id: keptId };
}
