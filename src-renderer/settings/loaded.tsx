import type { ReactNode } from 'react';
import type { Answer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';

/** Draws its children once the answer is there. */
export function Loaded<T>({ answer, children }: { answer: Answer<T>; children: (data: T) => ReactNode }) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  return <LoadingScreen />;
}
