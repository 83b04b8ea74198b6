import { cleanText } from './text.ts';

const PREFIX =
  /^(?:kab(?:upaten)?\s*\/\s*kota|desa\s*\/\s*kel(?:urahan)?|ds|desa|kel|kelurahan|kec|kecamatan|kab|kabupaten)(?:[\s.:]+|$)/;

/**
 * A region's name for comparing: lower case, single blanks, without Ds., Desa, Kel., Kelurahan, Kec., Kecamatan,
 * Kab., Kabupaten in front. "Kota" stays, because Kota and Kabupaten of one name are two regions.
 */
export function normalizeRegionName(raw: string | null | undefined): string {
  const plain = cleanText(raw)
    .toLowerCase()
    .replace(/['’‘`]/g, '');
  const name = stripPrefixes(plain)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return name === '' ? plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : name;
}

function stripPrefixes(text: string): string {
  const rest = text.replace(PREFIX, '');
  return rest === text ? text : stripPrefixes(rest);
}
