import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Settings } from '../contract/settings.ts';
import type { Connection } from '../database/connection.ts';
import { loadVillages } from '../regions/region-loader.ts';
import type { RegionRepository } from '../regions/region-repository.ts';
import { checkLetterPattern, formatLetterNumber } from '../rules/letter-number.ts';
import { checkTexts } from './check-letter-text.ts';
import { defaultSettings } from './default-settings.ts';
import { createSettingStore } from './setting-store.ts';

/** The settings with the names of the office's regency and province. */
export type OfficeSettings = Settings & { regencyName: string; provinceName: string };

/** The office's settings: kop, paper, numbering, texts and the regency. */
export function createSettings(options: {
  connection: Connection;
  resourcesFolder: string;
  regions: RegionRepository;
  today: () => string;
}) {
  const { connection, resourcesFolder, regions, today } = options;
  const store = createSettingStore(connection);

  const read = (): OfficeSettings => {
    const settings = store.get();
    const regency = regions.regency(settings.regencyCode);
    return { ...settings, regencyName: regency?.name ?? '', provinceName: regency?.provinceName ?? '' };
  };

  const handlers: OfficeHandlers['settings'] = {
    get: () => success(read()),
    defaults: () => success(defaultSettings),
    save(changes) {
      if (changes.regencyCode !== undefined && !regions.regency(changes.regencyCode))
        return failure('regency-unknown', 'Kabupaten/kota itu tidak dikenal.', {
          regencyCode: 'Tidak dikenal.',
        });
      const patterns: [field: string, pattern: string | undefined][] = [
        ['numbering.pattern', changes.numbering?.pattern],
        ['trainingPapers.certificatePattern', changes.trainingPapers?.certificatePattern],
      ];
      for (const [field, pattern] of patterns) {
        const problems = pattern === undefined ? [] : checkLetterPattern(pattern);
        if (problems.length > 0)
          return failure('pattern-wrong', problems.join(' '), { [field]: problems.join(' ') });
      }
      const textProblems = checkTexts(changes);
      if (Object.keys(textProblems).length > 0)
        return failure(
          'placeholder-unknown',
          'Ada isian dalam kurung kurawal yang tidak dikenal.',
          textProblems,
        );
      connection.transaction(() => {
        store.save(changes);
        if (changes.regencyCode) loadVillages(connection, resourcesFolder, changes.regencyCode);
      })();
      return success({});
    },
    tryPattern({ pattern, classification, unit }) {
      const problems = checkLetterPattern(pattern);
      if (problems.length > 0) return success({ example: null, problems });
      const values = { sequence: 1, date: today(), classification, unit };
      return success({ example: formatLetterNumber(pattern, values), problems });
    },
  };
  return { handlers, read, write: store.save };
}
