import { useAction } from '../app/use-office.ts';
import { tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import type { RecapScope } from './recap-view.tsx';

/** Saves the recap workbook where the officer says; a cancelled dialog says nothing. */
export function useRecapExport(scope: RecapScope) {
  const { run, busy } = useAction('recaps', 'exportWorkbook', { invalidates: [] });
  const exportNow = async () => {
    const result = await run(scope);
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Rekap', result.value.path);
  };
  return { exportNow: () => void exportNow(), busy };
}
