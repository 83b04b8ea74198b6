import { refusalOf } from '../../src-main/rules/program-state.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { aidPlaces } from './places.ts';
import { type EditedProgram, ProgramForm } from './program-form.tsx';

const blankProgram = (): EditedProgram => ({
  id: null,
  name: '',
  fiscalYear: new Date().getFullYear(),
  fundSource: 'APBD Kabupaten',
  subActivity: '',
  subActivityCode: '',
  accountCode: '',
  legalBasis: [],
  budget: null,
  plannedDate: null,
  ceremonyDate: null,
  ceremonyPlace: '',
  officialId: null,
  notes: '',
});

/** A new programme (`id` null), or the particulars of one that exists. */
export function ProgramFormPage({ id }: { id: number | null }) {
  const answer = useAnswer('aid', 'program', { id: id ?? 1 }, { enabled: id !== null });
  if (id === null) return <ProgramForm initial={blankProgram()} refusal={null} onLeave={aidPlaces.list} />;
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  const { state, isPast: _isPast, ...program } = answer.data.program;
  return (
    <ProgramForm
      initial={program}
      refusal={refusalOf(state, 'edit-program')}
      onLeave={() => goTo.program(id)}
    />
  );
}
