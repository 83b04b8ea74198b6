import { version } from '../package.json';
import { createBusinessCards } from './business-cards/card-service.ts';
import { createCharts } from './charts/chart-service.ts';
import { createClipboard } from './clipboard/clipboard-service.ts';
import { createDataPackage } from './data-package/data-package-service.ts';
import { createGuide, guidePicturesFolder } from './guide/guide-service.ts';
import { shortAddress } from './letters/recipient-words.ts';
import type { openFacilitations } from './office-facilitations.ts';
import type { Foundation } from './office-foundation.ts';
import type { openTrainings } from './office-trainings.ts';
import { createReadyRecaps } from './ready-recaps/ready-recap-service.ts';
import { createBuilderHandlers } from './recaps/builder/builder-handlers.ts';
import { createRecapEngine } from './recaps/builder/recap-engine.ts';
import { createRecaps } from './recaps/recap-service.ts';
import { createSentences } from './sentences/sentence-service.ts';

interface Activities {
  trained: ReturnType<typeof openTrainings>;
  facilitations: ReturnType<typeof openFacilitations>;
}

/** What goes out of the office: recaps, cards, sentences, charts, packages. Part of the composition root (office.ts). */
export function openReports(foundation: Foundation, { trained, facilitations }: Activities) {
  const {
    connection,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop,
    jobs,
    recordAccess,
    aidRepository,
    deliveries,
    settings,
    officials,
    businesses,
    businessFiles,
    groups,
    receivedAid,
    places,
    regionRepository,
    sectorRepository,
    sector,
    desk,
    scopeIds,
    today,
    now,
  } = foundation;
  const recapEngine = createRecapEngine(connection, today);
  const recaps = createRecaps({
    deliveries,
    programName: (id) => aidRepository.program(id)?.name,
    years: aidRepository.years,
    settings: settings.read,
    desktop,
    recordAccess,
    today,
    official: () => officials.active()[0],
  });
  const businessCards = createBusinessCards({
    connection,
    business(id) {
      const business = businesses.repository.byId(id);
      return (
        business && {
          ...business,
          address: shortAddress({ ...business, ...places.of(business.villageCode) }),
          sectorName: sector(business.sectorId)?.name ?? null,
          groups: groups.repository.ofBusiness(id).map(({ name }) => name),
        }
      );
    },
    years: businesses.yearsOf,
    aid: receivedAid,
    trainings: trained.handlers.trainings.ofBusiness,
    facilitations: facilitations.handlers.ofBusiness,
    photos: businessFiles.photos,
    scopeIds,
    settings: settings.read,
    desk,
    today,
  });

  const dataPackage = createDataPackage({
    recordAccess,
    databaseFile,
    workersFolder,
    desktop,
    jobs,
    origin() {
      const { letterhead, regencyCode, regencyName, provinceName } = settings.read();
      return { office: letterhead.office, regencyCode, regency: regencyName, province: provinceName };
    },
    today,
    now,
  });

  const sentences = createSentences({
    connection,
    deliveries,
    training(id) {
      const training = trained.trainings.context.trainings.byId(id);
      return training && trained.trainings.describe(training).row;
    },
    programName: (id) => aidRepository.program(id)?.name,
    districtName: (code) => regionRepository.district(code)?.name,
    sectorName: (id) => sector(id)?.name,
    places: settings.read,
    today,
  });
  const clipboard = createClipboard(desktop.clipboard, recordAccess);
  const charts = createCharts({
    desktop,
    recordAccess,
    desk,
    settings: settings.read,
    copyPicture: clipboard.copyPicture,
    today,
  });

  const readyRecaps = createReadyRecaps({
    connection,
    engine: recapEngine,
    deliveries,
    trainings: trained.trainings.rows,
    districts: () => regionRepository.districts(settings.read().regencyCode),
    sectors: sectorRepository.all,
    official: () => officials.active()[0],
    settings: settings.read,
    desk,
    desktop,
    recordAccess,
    today,
  });
  const built = createBuilderHandlers({
    engine: recapEngine,
    desktop,
    recordAccess,
    settings: settings.read,
    today,
  });
  const guide = createGuide({
    printer: desktop.printer,
    desk,
    picturesFolder: guidePicturesFolder({ workersFolder, resourcesFolder }),
    version,
    today,
  });
  return {
    recaps,
    recapEngine,
    readyRecaps,
    businessCards,
    dataPackage,
    handlers: {
      recaps: { ...recaps.handlers, ...built },
      readyRecaps: readyRecaps.handlers,
      businessCards: businessCards.handlers,
      dataPackage: dataPackage.handlers,
      guide: guide.handlers,
      sentences: sentences.handlers,
      charts: charts.handlers,
      clipboard: clipboard.handlers,
    },
  };
}
