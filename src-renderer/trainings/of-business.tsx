import { curriculaWords } from '../../src-main/rules/training.ts';
import { goTo } from '../app/navigation.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { YearlyItem, YearlyList, YearlyMore } from '../components/yearly-list.tsx';
import { shareWords, standingWords } from './training-words.ts';

type TrainingOfBusiness = AnswerOf<'trainings', 'ofBusiness'>[number];

/** Trainings that people of a business took part in, with attendance and certificate, the newest year first. */
export function TrainingsOfBusiness({ businessId }: { businessId: number }) {
  const { data, failure, reload } = useAnswer('trainings', 'ofBusiness', { businessId }, { keep: false });
  if (failure) return <FailureAlert failure={failure} onRetry={reload} />;
  if (!data) return null;
  return (
    <YearlyList none="Belum pernah mengikuti pelatihan.">
      {data.map((row, index) => (
        <YearlyItem
          key={index}
          year={row.year}
          title={row.title}
          onOpen={() => goTo.training(row.trainingId)}
        >
          <YearlyMore>
            {row.participant}, {curriculaWords(row.held, row.curricula)}, {standingOrShare(row)}
          </YearlyMore>
          {row.certificateNumber ? <YearlyMore>Sertifikat {row.certificateNumber}</YearlyMore> : null}
        </YearlyItem>
      ))}
    </YearlyList>
  );
}

/** "hadir 5 dari 7 (71,4 %)"; of somebody who does not take part, where he or she stands. */
const standingOrShare = ({ standing, attendanceShare, present, sessionsHeld }: TrainingOfBusiness): string =>
  standing !== 'peserta'
    ? standingWords[standing].word.toLowerCase()
    : attendanceShare === null
      ? 'kehadiran belum dicatat'
      : `hadir ${present} dari ${sessionsHeld} (${shareWords(attendanceShare)})`;
