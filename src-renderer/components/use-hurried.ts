import { useEffect, useRef, useState } from 'react';

/**
 * For an Enter that comes before the answer to what is typed: what is shown may be of the words before, so it waits,
 * and `take` runs when the answer is there, unless other words were typed meanwhile. Answers what the Enter calls.
 */
export function useHurried(words: string, isBehind: boolean, take: () => void): () => void {
  const [hurriedFor, setHurriedFor] = useState<string | null>(null);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (hurriedFor === null || (isBehind && hurriedFor === words)) return;
    setHurriedFor(null);
    if (hurriedFor === words) latest.current();
  }, [hurriedFor, words, isBehind]);
  return () => setHurriedFor(words);
}
