import { createFacilitations } from './facilitations/facilitation-service.ts';
import { shortAddress } from './letters/recipient-words.ts';
import type { Foundation } from './office-foundation.ts';
import { formatPhone } from './rules/phones.ts';

/** Facilitations, wired to the register: part of the composition root (office.ts). */
export function openFacilitations(foundation: Foundation) {
  const {
    connection,
    recordAccess,
    businesses,
    places,
    sector,
    settings,
    desk,
    contentStore,
    desktop,
    scopeIds,
    today,
  } = foundation;
  return createFacilitations({
    connection,
    recordAccess,
    business(id) {
      const business = businesses.repository.byId(id);
      if (!business) return undefined;
      const { villageName, districtName } = places.of(business.villageCode);
      const phone = business.phones.map(formatPhone).join(' / ');
      const { ownerName, businessName } = business;
      return { ownerName, businessName, villageName, districtName, phone };
    },
    auditedBusiness(id) {
      const business = businesses.repository.byId(id);
      if (!business) return undefined;
      const { nik, nib, product, sectorId } = business;
      const address = shortAddress({ ...business, ...places.of(business.villageCode) });
      return { nik, nib, address, product, sectorName: sector(sectorId)?.name ?? null };
    },
    scopeIds,
    settings: settings.read,
    desk,
    store: contentStore,
    desktop,
    today,
  });
}
