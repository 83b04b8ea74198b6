import type { TrainingRow } from '../contract/trainings.ts';
import { joinWithAnd } from '../recaps/places.ts';
import type { NumberVoice } from '../rules/number-voice.ts';
import type { FacilitatedCount, TrainedCount } from './sentence-repository.ts';

/** Trainings that are told one by one; of more only the sum is told. */
const toldOneByOne = 3;

/** How many trainings with how many who took part, and of the largest how many of its curricula are held. */
export function trainingSentence(
  trained: readonly TrainedCount[],
  trainingOf: (id: number) => TrainingRow | undefined,
  year: number,
  where: string,
  { count }: NumberVoice,
): string {
  const attended = trained.filter(({ participants }) => participants > 0);
  if (attended.length === 0) return `Belum ada peserta pelatihan ${where} pada tahun ${year}.`;
  const all = attended.reduce((sum, { participants }) => sum + participants, 0);
  const told = attended
    .toSorted((a, b) => b.participants - a.participants)
    .slice(0, toldOneByOne)
    .flatMap(({ trainingId, participants }) => {
      const training = trainingOf(trainingId);
      if (!training) return [];
      const curricula =
        training.curricula === 0
          ? ''
          : `, dengan ${count(training.held)} dari ${count(training.curricula)} kurikulum telah dilaksanakan`;
      return [`${training.title} diikuti ${count(participants)} peserta${curricula}.`];
    });
  const sum = `Pada tahun ${year} diselenggarakan ${count(attended.length)} pelatihan dengan ${count(all)} peserta ${where}.`;
  return [sum, ...told].join(' ');
}

/** Businesses by kind of facilitation, with those that have their certificate and those under way. */
export function facilitationSentence(
  facilitated: readonly FacilitatedCount[],
  year: number | null,
  where: string,
  { count }: NumberVoice,
): string {
  const when = year === null ? '' : ` pada tahun ${year}`;
  if (facilitated.length === 0) return `Belum ada pelaku usaha ${where} yang difasilitasi${when}.`;
  const told = facilitated.map(({ kind, businesses, certified, running }) => {
    const standing = [
      certified > 0 ? `${count(certified)} telah bersertifikat` : '',
      running > 0 ? `${count(running)} masih berproses` : '',
    ].filter(Boolean);
    return `${count(businesses)} pelaku usaha untuk ${kind}${standing.length > 0 ? ` (${joinWithAnd(standing)})` : ''}`;
  });
  return `Dinas memfasilitasi ${joinWithAnd(told)} ${where}${when}.`;
}
