import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** What is taken back can be of any kind: whatever is on screen is asked again. */
export function useAskAllAgain(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries(), [queries]);
}
