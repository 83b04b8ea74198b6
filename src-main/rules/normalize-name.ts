import { cleanText } from './text.ts';

/** Titles and forms of address in front of a person's name. */
const TITLES = new Set(
  'h hj hjh haji hajah drs dra dr drh drg ir prof bpk bapak pak ibu bu sdr sdri tn ny nn kh ust'.split(' '),
);
/** Legal forms at the front or the end of a business name. */
const LEGAL_FORMS = new Set('cv ud pt pd fa'.split(' '));
/** Degrees behind a name, without their dots and blanks. */
const DEGREES = new Set(
  (
    'se sh st sp sag spd spdi ssi ssos skom skes skm sip sak shum spt stp spsi ssn sked skep sfarm sei ssy sst sstp ' +
    'mm mpd mpdi msi mt mh mp mag mkom mkes mak mhum msc mba ma amd ama ba phd'
  ).split(' '),
);

/**
 * A name for matching only, never for storing: lower case, no accents, punctuation or double blanks, no titles and
 * forms of address in front (H., Hj., Drs., Bpk, Ibu), no degrees behind (", S.E."), no CV., UD., PT. at either end.
 * "UD. Slamet  Jaya" and "slamet jaya, ud" become alike. A name of nothing but titles is kept ("Ibu").
 */
export function normalizeName(raw: string | null | undefined): string {
  const plain = cleanText(raw)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´"“”]/g, '');
  const words = withoutDegrees(plain)
    .replace(/&/g, ' dan ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let [start, end] = [0, words.length];
  while (start < end - 1 && isDropped(words[start])) start++;
  while (end > start + 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(start, end).join(' ');
}

const isDropped = (word = ''): boolean => TITLES.has(word) || LEGAL_FORMS.has(word);

/** Drops degrees after a comma ("Budi, S. Pd, M.M."), or written with dots at the end ("Budi S.E."). */
function withoutDegrees(name: string): string {
  const [head = '', ...tail] = name.split(',');
  const words = [head, ...tail.filter((part) => !isDegree(part))].join(' ').split(' ').filter(Boolean);
  while (words.length > 1 && words.at(-1)?.includes('.') && isDegree(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isDegree(part: string): boolean {
  const bare = part.replaceAll('.', '').trim();
  return DEGREES.has(bare.replaceAll(' ', '')) || bare.split(' ').every((word) => DEGREES.has(word));
}
