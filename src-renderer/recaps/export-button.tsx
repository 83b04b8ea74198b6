import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useCommands } from '../app/shortcuts.ts';
import type { RecapScope } from './recap-view.tsx';
import { useRecapExport } from './use-recap-export.ts';

/** "Ekspor ke Excel" for a recap, also by Ctrl+E. */
export function RecapExportButton({ scope }: { scope: RecapScope }) {
  const { exportNow, busy } = useRecapExport(scope);
  useCommands({ export: exportNow });
  return (
    <Button
      variant="default"
      leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
      loading={busy}
      onClick={exportNow}
    >
      Ekspor ke Excel
    </Button>
  );
}
