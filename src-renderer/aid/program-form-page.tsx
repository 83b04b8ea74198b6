import type { ProgramInput } from '../../src-main/contract/aid.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { aidPlaces } from './places.ts';
import { ProgramForm } from './program-form.tsx';

const blankProgram = (): ProgramInput => ({
  id: null,
  name: '',
  fiscalYear: new Date().getFullYear(),
  fundSource: 'APBD Kabupaten',
  ceremonyDate: null,
  ceremonyPlace: '',
  officialId: null,
  notes: '',
});

/** A new programme (`id` null), or the particulars of one that exists. */
export function ProgramFormPage({ id }: { id: number | null }) {
  const answer = useAnswer('aid', 'program', { id: id ?? 1 }, { enabled: id !== null });
  if (id === null) return <ProgramForm initial={blankProgram()} onLeave={aidPlaces.list} />;
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  return <ProgramForm initial={answer.data.program} onLeave={() => goTo.program(id)} />;
}
