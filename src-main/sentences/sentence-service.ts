import type { ReadDeliveries } from '../aid/delivery.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import type { SentenceScope, SentenceVoice } from '../contract/sentences.ts';
import type { TrainingRow } from '../contract/trainings.ts';
import type { Connection } from '../database/connection.ts';
import { pressSentence } from '../recaps/press-sentence.ts';
import { collectRecipients } from '../recaps/recipients.ts';
import { inFigures, inFiguresAndWords, inSpeech, type NumberVoice } from '../rules/number-voice.ts';
import { facilitationSentence, trainingSentence } from './activity-sentences.ts';
import { growthSentence, registerSentence, sectorSentence } from './register-sentences.ts';
import { createSentenceRepository } from './sentence-repository.ts';

export interface SentenceDependencies {
  connection: Connection;
  deliveries: ReadDeliveries;
  training: (id: number) => TrainingRow | undefined;
  programName: (id: number) => string | undefined;
  districtName: (code: string) => string | undefined;
  sectorName: (id: number) => string | undefined;
  places: () => { regencyName: string; provinceName: string };
  /** ISO date. */
  today: () => string;
}

const voices: Record<SentenceVoice, NumberVoice> = {
  press: inFigures,
  'press-words': inFiguresAndWords,
  speech: inSpeech,
};

/** Sentences for the press and for speeches, always from today's data, so that they cannot disagree with it. */
export function createSentences(dependencies: SentenceDependencies) {
  const { deliveries, places, today } = dependencies;
  const repository = createSentenceRepository(dependencies.connection);

  /** Of the programme or year, and of the district and sector where the recipient is. */
  function recipientsOf({ programId, year, districtCode, sectorId }: SentenceScope) {
    const sector = sectorId === null ? undefined : dependencies.sectorName(sectorId);
    const fitting = deliveries({ programId, year: programId === null ? year : null }).filter(
      (delivery) =>
        (districtCode === null || delivery.districtCode === districtCode) &&
        (sectorId === null || delivery.sectorName === sector),
    );
    return collectRecipients(fitting);
  }

  const handlers: OfficeHandlers['sentences'] = {
    list({ voice, ...scope }) {
      const say = voices[voice];
      const { districtCode, sectorId } = scope;
      const district = districtCode === null ? undefined : dependencies.districtName(districtCode);
      const sector = (sectorId === null ? undefined : dependencies.sectorName(sectorId)) ?? '';
      const where = `di ${district === undefined ? places().regencyName : `Kecamatan ${district}`}`;
      const thisYear = Number(today().slice(0, 4));
      const year = scope.year ?? repository.latestTrainingYear() ?? thisYear;
      const growthYear = scope.year ?? repository.latestDataYear() ?? thisYear;
      const program = scope.programId === null ? undefined : dependencies.programName(scope.programId);
      const narrow = { districtCode, sectorId };
      const placed = [district && `Kecamatan ${district}`, sector].filter(Boolean);
      const told = (...first: (string | false | undefined)[]) =>
        [...first, ...placed].filter(Boolean).join(', ') || 'Semua data';
      const words = { where, sector };
      return success([
        {
          key: 'register',
          title: 'Pelaku usaha menurut skala',
          text: registerSentence(repository.scales(narrow), words, say),
          scope: told(),
        },
        {
          key: 'sectors',
          title: 'Komoditas unggulan',
          text: sectorSentence(repository.sectors(narrow), words, say),
          scope: told(),
        },
        {
          key: 'aid',
          title: 'Bantuan',
          text: pressSentence(recipientsOf(scope), places(), say, true),
          scope: told(program ?? (scope.year !== null && `Tahun anggaran ${scope.year}`)),
        },
        {
          key: 'trainings',
          title: 'Pelatihan',
          text: trainingSentence(
            repository.trained({ ...narrow, year }),
            dependencies.training,
            year,
            sector === '' ? where : `komoditas ${sector.toLowerCase()} ${where}`,
            say,
          ),
          scope: told(`Tahun ${year}`),
        },
        {
          key: 'facilitations',
          title: 'Fasilitasi',
          text: facilitationSentence(
            repository.facilitated({ ...narrow, year: scope.year }),
            scope.year,
            where,
            say,
          ),
          scope: told(scope.year !== null && `Tahun ${scope.year}`),
        },
        {
          key: 'growth',
          title: 'Perkembangan usaha',
          text: growthSentence(repository.growth({ ...narrow, year: growthYear }), growthYear, words, say),
          scope: told(`Tahun data ${growthYear - 1} dan ${growthYear}`),
        },
      ]);
    },
  };
  return { handlers };
}
