import type { TrainingInput } from '../../src-main/contract/trainings.ts';
import { DEFAULT_PASSING_PERCENT } from '../../src-main/rules/training.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { trainingPlaces } from './places.ts';
import { TrainingForm } from './training-form.tsx';

const blankTraining = (): TrainingInput => ({
  id: null,
  title: '',
  theme: '',
  organiser: '',
  partner: '',
  fundSource: null,
  year: new Date().getFullYear(),
  mode: 'tatap muka',
  place: '',
  link: '',
  quota: null,
  passingPercent: DEFAULT_PASSING_PERCENT,
  officialId: null,
  state: 'rencana',
  notes: '',
  curricula: [],
});

/** A new training (`id` null), or the particulars of one that exists. */
export function TrainingFormPage({ id }: { id: number | null }) {
  const answer = useAnswer('trainings', 'get', { id: id ?? 1 }, { enabled: id !== null });
  if (id === null) return <TrainingForm saved={blankTraining()} onLeave={trainingPlaces.list} />;
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  return <TrainingForm saved={answer.data.training} onLeave={() => goTo.training(id)} />;
}
