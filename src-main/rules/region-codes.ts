/** Levels of Kemendagri's regions, by the number of parts of their dotted code. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/** Level of a dotted code (`33.03.05.1001` is a village), or null when it is none. */
export function regionLevel(code: string): RegionLevel | null {
  if (!/^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/.test(code)) return null;
  return ({ 2: 'province', 5: 'regency', 8: 'district', 13: 'village' } as const)[
    code.length as 2 | 5 | 8 | 13
  ];
}

/** Code of the region above (`33.03.05.1001` -> `33.03.05`); null for a province or a text that is no code. */
export function parentCode(code: string): string | null {
  const level = regionLevel(code);
  return level === null || level === 'province' ? null : code.slice(0, code.lastIndexOf('.'));
}

/** The code itself and all above it, the province first. Empty for a text that is no code. */
export function codePath(code: string): string[] {
  if (regionLevel(code) === null) return [];
  const above = parentCode(code);
  return above === null ? [code] : [...codePath(above), code];
}

/** Regency of a district or village code (`33.03.05.1001` -> `33.03`); null when there is none. */
export const regencyCodeOf = (code: string): string | null => codePath(code)[1] ?? null;

/** District of a village code (`33.03.05.1001` -> `33.03.05`); null when there is none. */
export const districtCodeOf = (code: string): string | null => codePath(code)[2] ?? null;

/** Kind of a village by its fourth part: starting 1 = kelurahan, 2 = desa; null for anything else. */
export function villageKind(code: string): 'kelurahan' | 'desa' | null {
  if (regionLevel(code) !== 'village') return null;
  return code[9] === '1' ? 'kelurahan' : code[9] === '2' ? 'desa' : null;
}

/** First six digits of a NIK issued in a district: `33.03.05` -> `330305`. Throws RangeError on other codes. */
export function nikPrefixOf(districtCode: string): string {
  if (regionLevel(districtCode) !== 'district') throw new RangeError(`Not a district code: ${districtCode}`);
  return districtCode.replaceAll('.', '');
}

/** District code of the first six digits of a NIK: `330305` -> `33.03.05`. Throws RangeError on other texts. */
export function districtFromNikPrefix(prefix: string): string {
  if (!/^\d{6}$/.test(prefix)) throw new RangeError(`Not six digits: ${prefix}`);
  return `${prefix.slice(0, 2)}.${prefix.slice(2, 4)}.${prefix.slice(4)}`;
}
