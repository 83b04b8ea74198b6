import type { BusinessData } from '../businesses/business-record.ts';
import { KBLI_EDITIONS } from '../rules/kbli.ts';

// Cells that stand for one of a few choices. What is none of them is undefined: it is not given, and erases nothing.

/** What becomes of a form that no list names. */
const otherForm = 'Lainnya';

const legalForms: [RegExp, string][] = [
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

/** A form of the office's list by its name, else a usual one by its beginning, else Lainnya: as far as they are listed. */
export function readLegalForm(text: string, list: readonly string[]): string | undefined {
  if (text === '') return undefined;
  const plain = plainWords(text);
  const usual = legalForms.find(([pattern]) => pattern.test(plain))?.[1];
  return [text, usual, otherForm]
    .map((wanted) => list.find((known) => known.toLowerCase() === wanted?.toLowerCase()))
    .find((found) => found !== undefined);
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

/** The edition of a code: of its own column, else of the heading ("KBLI 2020"). */
export function readKbliEdition(
  code: string | null,
  written: string,
  heading: string,
): BusinessData['kbliEdition'] | undefined {
  if (code === null) return undefined;
  return (
    KBLI_EDITIONS.find((edition) => written.includes(edition)) ??
    KBLI_EDITIONS.find((edition) => heading.includes(edition))
  );
}
