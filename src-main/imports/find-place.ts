import type { VillageRecord } from '../regions/region-repository.ts';
import { cleanText } from '../rules/names.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { isBlankMark, isFormulaError } from '../rules/text.ts';
import { makeRegionFinder, normalizeRegionName, type RegionMatch } from '../rules/village-names.ts';

/** Where the names of places come from. */
export interface PlaceSource {
  /** The office's own. */
  regencyCode: string;
  regencies: { code: string; name: string }[];
  villages: (regencyCode: string) => VillageRecord[];
  districts: (regencyCode: string) => { code: string; name: string }[];
}

export interface FoundPlace {
  villageCode: string | null;
  /** "Bobotsari, Kec. Bobotsari" as found, else as written. */
  text: string;
  problems: Problem[];
}

type Finder<T extends { code: string; name: string }> = (raw: string) => RegionMatch<T>;

/** The places of one regency, prepared for many look-ups. */
interface Regency {
  name: string;
  villages: VillageRecord[];
  inRegency: Finder<VillageRecord>;
  districts: Finder<{ code: string; name: string }>;
  inDistrict: (code: string) => Finder<VillageRecord>;
}

/**
 * Finds villages by name. A village is looked for in the district of its row; without a district in the whole
 * regency, where a name that occurs twice is asked about, never guessed. Another regency counts when the row names
 * it. Answers are kept, because a workbook names the same places over and over.
 */
export function createPlaceFinder(source: PlaceSource) {
  const regencies = new Map<string, Regency>();
  const answers = new Map<string, FoundPlace>();
  const findRegency = makeRegionFinder(source.regencies);

  function regency(code: string): Regency {
    const known = regencies.get(code);
    if (known) return known;
    const villages = source.villages(code);
    const all = villages.map((village) => village.name);
    const byDistrict = new Map<string, Finder<VillageRecord>>();
    const made: Regency = {
      name: source.regencies.find((one) => one.code === code)?.name ?? code,
      villages,
      inRegency: makeRegionFinder(villages),
      districts: makeRegionFinder(source.districts(code)),
      inDistrict(districtCode) {
        const finder =
          byDistrict.get(districtCode) ??
          makeRegionFinder(
            villages.filter((village) => village.districtCode === districtCode),
            all,
          );
        byDistrict.set(districtCode, finder);
        return finder;
      },
    };
    regencies.set(code, made);
    return made;
  }

  function regencyCodeFor(name: string, problems: Problem[]): string | null {
    if (name === '') return source.regencyCode;
    const own = source.regencies.find((one) => one.code === source.regencyCode);
    if (own && normalizeRegionName(own.name) === normalizeRegionName(name)) return own.code;
    const match = findRegency(name);
    if (match.kind === 'exact' || match.kind === 'corrected') return match.region.code;
    problems.push(
      makeProblem('district-unknown', 'regency', name, `Kabupaten/kota "${name}" tidak dikenal.`),
    );
    return null;
  }

  function find(village: string, district: string, regencyName: string): FoundPlace {
    const problems: Problem[] = [];
    const written = [village, district && `Kec. ${district}`, regencyName].filter(Boolean).join(', ');
    const nothing = { villageCode: null, text: written, problems };
    for (const [field, text] of [
      ['village', village],
      ['district', district],
      ['regency', regencyName],
    ] as const)
      if (isFormulaError(text))
        problems.push(
          makeProblem(
            'formula-error',
            field,
            text,
            `Sel berisi galat rumus ${text}. Perbaiki atau kosongkan.`,
          ),
        );
    if (problems.length > 0 || (village === '' && district === '')) return nothing;
    const code = regencyCodeFor(regencyName, problems);
    if (code === null) return nothing;
    const place = regency(code);
    const districtMatch = district === '' ? null : place.districts(district);
    if (districtMatch && !('region' in districtMatch)) {
      problems.push(unknownDistrict(district, place.name, districtMatch));
      return nothing;
    }
    if (districtMatch?.kind === 'corrected')
      problems.push(corrected('district-corrected', 'district', district, districtMatch.region.name));
    if (village === '') return nothing;
    const match = districtMatch
      ? place.inDistrict(districtMatch.region.code)(village)
      : place.inRegency(village);
    if (match.kind === 'ambiguous') {
      problems.push(ambiguous(village, match.regions));
      return nothing;
    }
    if (match.kind === 'unknown') {
      const where = districtMatch ? `Kecamatan ${districtMatch.region.name}` : place.name;
      problems.push(unknownVillage(village, where, place, match.suggestions));
      return nothing;
    }
    const { region } = match;
    if (match.kind === 'corrected')
      problems.push(corrected('village-corrected', 'village', village, region.name));
    return { villageCode: region.code, text: `${region.name}, Kec. ${region.districtName}`, problems };
  }

  return {
    /** Names as the row has them; '' where it has none. */
    find(village: string, district: string, regencyName: string): FoundPlace {
      const names = [village, district, regencyName]
        .map(cleanText)
        .map((text) => (isBlankMark(text) ? '' : text));
      const key = names.join('\u001f');
      const answer = answers.get(key) ?? find(names[0] ?? '', names[1] ?? '', names[2] ?? '');
      answers.set(key, answer);
      return answer;
    },
  };
}

export type PlaceFinder = ReturnType<typeof createPlaceFinder>;

const corrected = (
  code: 'village-corrected' | 'district-corrected',
  field: string,
  from: string,
  to: string,
) => makeProblem(code, field, from, `"${from}" dibaca sebagai ${to}.`);

function unknownDistrict(
  district: string,
  regencyName: string,
  match: Extract<RegionMatch<{ code: string; name: string }>, { kind: 'unknown' | 'ambiguous' }>,
): Problem {
  const near = match.kind === 'unknown' ? match.suggestions : match.regions;
  const hint = near.length > 0 ? ` Mungkin maksudnya: ${near.map((one) => one.name).join(', ')}.` : '';
  return makeProblem(
    'district-unknown',
    'district',
    district,
    `Kecamatan "${district}" tidak ada di ${regencyName}.${hint}`,
  );
}

const ambiguous = (village: string, villages: VillageRecord[]): Problem =>
  makeProblem(
    'village-ambiguous',
    'village',
    village,
    `Ada ${villages.length} desa yang dapat dimaksud dengan "${village}": ${villages
      .map((one) => `${one.name} (Kec. ${one.districtName})`)
      .join(', ')}. Isi kecamatannya.`,
  );

function unknownVillage(village: string, where: string, regency: Regency, near: VillageRecord[]): Problem {
  const name = normalizeRegionName(village);
  const elsewhere = regency.villages.filter((one) => normalizeRegionName(one.name) === name);
  const hints = elsewhere.length > 0 ? elsewhere : near;
  const hint =
    hints.length > 0
      ? ` ${elsewhere.length > 0 ? 'Nama itu ada' : 'Yang mirip'}: ${hints
          .map((one) => `${one.name} (Kec. ${one.districtName})`)
          .join(', ')}.`
      : '';
  return makeProblem(
    'village-unknown',
    'village',
    village,
    `Desa "${village}" tidak ada di ${where}.${hint}`,
  );
}
