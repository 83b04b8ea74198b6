import { type BusinessInWords, createQuickFind } from './businesses/quick-find.ts';
import type { openFacilitations } from './office-facilitations.ts';
import type { Foundation } from './office-foundation.ts';
import type { openTrainings } from './office-trainings.ts';
import { createPalette, type Named } from './palette/palette-service.ts';

const joined = (...parts: (string | number | null | undefined)[]): string => parts.filter(Boolean).join(', ');

const ofBusiness = ({ id, ownerName, businessName, villageName, districtName }: BusinessInWords): Named => ({
  id,
  title: ownerName,
  detail: joined(businessName, villageName, districtName && `Kec. ${districtName}`),
});

const ofActivity = ({ id, title, year }: { id: number; title: string; year: number }): Named => ({
  id,
  title,
  detail: String(year),
});

const ofProgram = ({ id, name, fiscalYear }: { id: number; name: string; fiscalYear: number }): Named => ({
  id,
  title: name,
  detail: String(fiscalYear),
});

const maybe = <T>(record: T | undefined, words: (record: T) => Named): Named | undefined =>
  record && words(record);

/** The palette, wired to the search of each feature. Part of the composition root (office.ts). */
export function openPalette(
  { connection, groups, places, aidRepository }: Foundation,
  trained: ReturnType<typeof openTrainings>,
  facilitations: ReturnType<typeof openFacilitations>,
) {
  const businesses = createQuickFind(connection);
  const { trainings } = trained.trainings.context;
  const { facilitations: facilitated } = facilitations.context;
  const ofGroup = ({
    id,
    name,
    villageCode,
  }: {
    id: number;
    name: string;
    villageCode: string | null;
  }): Named => {
    const { villageName, districtName } = places.of(villageCode);
    return { id, title: name, detail: joined(villageName, districtName && `Kec. ${districtName}`) };
  };
  return createPalette({
    business: {
      candidates: (search) => businesses.find(search).map(ofBusiness),
      compared: true,
      byId: (id) => maybe(businesses.byId(id), ofBusiness),
    },
    group: {
      candidates: () => groups.repository.all().map(ofGroup),
      byId: (id) => maybe(groups.repository.byId(id), ofGroup),
    },
    program: {
      candidates: () => aidRepository.programs().map(ofProgram),
      byId: (id) => maybe(aidRepository.program(id), ofProgram),
    },
    training: {
      candidates: () => trainings.all().map(ofActivity),
      byId: (id) => maybe(trainings.byId(id), ofActivity),
    },
    facilitation: {
      candidates: () => facilitated.all().map(ofActivity),
      byId: (id) => maybe(facilitated.byId(id), ofActivity),
    },
  });
}
