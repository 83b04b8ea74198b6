import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ImportKind } from '../../src-main/contract/imports.ts';
import { useAction } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { tellSaved } from '../components/tell-saved.tsx';

/** Unduh format: a workbook to be filled in, for offices that begin a list. */
export function TemplateButton({ kind }: { kind: ImportKind }) {
  const save = useAction('imports', 'saveTemplate', {
    invalidates: [],
    onDone: (saved) => {
      if (saved) tellSaved('Format isian', saved.path);
    },
  });
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size="1rem" stroke={1.8} aria-hidden />}
        onClick={() => void save.run({ kind })}
        loading={save.busy}
      >
        Unduh format
      </Button>
      <FailureAlert failure={save.failure} />
    </>
  );
}
