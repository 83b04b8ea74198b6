import { useRemembered } from '../app/remembered.ts';

/** Where the first start was left, on this workstation. */
export function useProgress() {
  const [progress, setProgress] = useRemembered<{ passed: string[]; at: string | null; isClosed: boolean }>(
    'first-start',
    { passed: [], at: null, isClosed: false },
  );
  return {
    ...progress,
    isBegun: progress.at !== null,
    /** This step is done with, and `at` is the one to go on with; null = that was the last. */
    pass: (path: string, at: string | null) =>
      setProgress({ passed: [...new Set([...progress.passed, path])], at, isClosed: at === null }),
    close: () => setProgress({ ...progress, isClosed: true }),
  };
}
