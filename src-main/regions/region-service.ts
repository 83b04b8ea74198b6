import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import { checkNik, readNikAloud } from '../rules/nik.ts';
import { villageKind } from '../rules/region-codes.ts';
import type { RegionRepository } from './region-repository.ts';

/** What the screens ask about regions, and the reading of a NIK, which begins with one. */
export function createRegions(options: {
  regions: RegionRepository;
  regencyCode: () => string;
  today: () => string;
}): OfficeHandlers['regions'] {
  const { regions, regencyCode, today } = options;
  return {
    villages: () =>
      success(
        regions
          .villages(regencyCode())
          .map((village) => ({ ...village, kind: villageKind(village.code) ?? 'desa' })),
      ),
    districts: () => success(regions.districts(regencyCode())),
    regencies: () => success(regions.regencies()),
    readNik({ nik, gender, birthDate }) {
      const read = checkNik(nik, {
        gender: gender ?? undefined,
        birthDate: birthDate ?? undefined,
        isKnownDistrict: regions.isKnownDistrict,
        today: today(),
      });
      const districtName = read.reading ? (regions.district(read.reading.districtCode)?.name ?? null) : null;
      return success({
        nik: read.nik,
        aloud: read.reading ? readNikAloud(read.reading, districtName) : null,
        gender: read.reading?.gender ?? null,
        birthDate: read.reading?.birthDate ?? null,
        problems: read.problems,
      });
    },
  };
}
