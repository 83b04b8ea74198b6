import type { z } from 'zod';
import type { facilitationInput } from '../../src-main/contract/facilitations.ts';
import { goTo } from '../app/navigation.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { FacilitationForm } from './facilitation-form.tsx';
import { facilitationPlaces } from './places.ts';

/** What the form holds; no kind is chosen in a new one. */
export type EditedFacilitation = Omit<z.input<typeof facilitationInput>, 'kindId'> & {
  kindId: number | null;
};

const blankFacilitation = (): EditedFacilitation => ({
  id: null,
  title: '',
  kindId: null,
  institution: '',
  year: new Date().getFullYear(),
  fundSource: null,
  notes: '',
});

/** A new facilitation (`id` null), or the particulars of one that exists. */
export function FacilitationFormPage({ id }: { id: number | null }) {
  const answer = useAnswer('facilitations', 'get', { id: id ?? 1 }, { enabled: id !== null });
  if (id === null)
    return <FacilitationForm saved={blankFacilitation()} businesses={0} onLeave={facilitationPlaces.list} />;
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  const { title, kindId, institution, year, fundSource, notes, businesses } = answer.data.facilitation;
  return (
    <FacilitationForm
      saved={{ id, title, kindId, institution, year, fundSource, notes }}
      businesses={businesses}
      onLeave={() => goTo.facilitation(id)}
    />
  );
}
