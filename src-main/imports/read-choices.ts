import type { BusinessData } from '../businesses/business-record.ts';

// Cells that stand for one of a few choices. What is none of them is undefined: it is not given, and erases nothing.

type LegalForm = BusinessData['legalForm'];

const legalForms: [RegExp, NonNullable<LegalForm>][] = [
  [/^(pt|perseroan) ?(perorangan|perseorangan)/, 'PT Perorangan'],
  [/^(pt|perseroan terbatas)\b/, 'PT'],
  [/^cv\b/, 'CV'],
  [/^ud\b/, 'UD'],
  [/^(firma|fa)\b/, 'Firma'],
  [/^kop(erasi)?\b/, 'Koperasi'],
  [/^(po|pribadi|usaha perorangan|perorangan|perseorangan|orang perseorangan)\b/, 'Perorangan'],
];

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** A form of the office's list by its name, else a usual one by its beginning; any other is Lainnya. */
export function readLegalForm(text: string, list: readonly string[]): LegalForm | undefined {
  if (text === '') return undefined;
  const plain = plainWords(text);
  const listed = list.find((name) => name.toLowerCase() === text.toLowerCase());
  if (listed !== undefined) return listed as LegalForm;
  return legalForms.find(([pattern]) => pattern.test(plain))?.[1] ?? 'Lainnya';
}

/** IK and IM are how directories shorten industri kecil and menengah. Mikro is a class of another system. */
export function readScale(text: string): BusinessData['scale'] | undefined {
  const plain = plainWords(text).replace(/^(industri|skala|usaha) /, '');
  if (plain === 'kecil' || plain === 'ik') return 'kecil';
  if (plain === 'menengah' || plain === 'im' || plain === 'sedang') return 'menengah';
  return plain === 'besar' || plain === 'ib' ? 'besar' : undefined;
}

export function readStatus(text: string): BusinessData['status'] | undefined {
  const plain = plainWords(text);
  if (/^(aktif|jalan|masih (aktif|jalan|produksi|berproduksi))$/.test(plain)) return 'aktif';
  if (/^(tidak|tdk|non|belum) ?(aktif|jalan|produksi|berproduksi)( lagi)?$|^(vakum|libur)$/.test(plain))
    return 'tidak aktif';
  return /^(sudah )?(tutup|bangkrut|pailit|berhenti)( permanen)?$/.test(plain) ? 'tutup' : undefined;
}

/** A number or a remark as written; "belum" and "tidak ada" are none. */
export const readCertificate = (text: string): string | undefined =>
  /^(0|x|no|tidak|tdk|belum|blm|tidak ada|tdk ada|belum ada|blm ada|tidak punya|belum punya)$/i.test(text)
    ? undefined
    : text;

const editions = ['2009', '2015', '2017', '2020', '2025'] as const;

/** The edition of a code: of its own column, else of the heading ("KBLI 2020"). */
export function readKbliEdition(
  code: string | null,
  written: string,
  heading: string,
): BusinessData['kbliEdition'] | undefined {
  if (code === null) return undefined;
  return (
    editions.find((edition) => written.includes(edition)) ??
    editions.find((edition) => heading.includes(edition))
  );
}
