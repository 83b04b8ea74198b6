import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { SectorRepository } from './sector-repository.ts';

/** The list of sectors (komoditas) that the office edits. `uses` counts the businesses and groups of a sector. */
export function createSectors(options: {
  sectors: SectorRepository;
  uses: (sectorId: number) => { businesses: number; groups: number };
}): OfficeHandlers['sectors'] {
  const { sectors, uses } = options;
  return {
    list: () =>
      success(sectors.all().map((sector) => ({ ...sector, businesses: uses(sector.id).businesses }))),
    save({ id, name, group }) {
      const same = sectors.all().find((sector) => sector.name.toLowerCase() === name.toLowerCase());
      if (same && same.id !== id)
        return failure('sector-exists', `Komoditas "${same.name}" sudah ada.`, {
          name: 'Nama ini sudah dipakai.',
        });
      if (id === null) return success({ id: sectors.insert(name, group) });
      sectors.update(id, name, group);
      return success({ id });
    },
    remove({ id }) {
      const { businesses, groups } = uses(id);
      if (businesses + groups > 0)
        return failure(
          'sector-in-use',
          `Komoditas ini masih dipakai ${businesses} pelaku usaha dan ${groups} kelompok, sehingga tidak dapat dihapus.`,
        );
      sectors.remove(id);
      return success({});
    },
  };
}
