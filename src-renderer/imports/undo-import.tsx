import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';

interface Props {
  batch: number;
  fileName: string;
  /** In the list of past imports. */
  small?: boolean;
}

/** Takes a whole import back, whenever it was. What was changed since stays, and is said. */
export function UndoImport({ batch, fileName, small = false }: Props) {
  const [undone, setUndone] = useState<AnswerOf<'changes', 'undo'> | null>(null);
  const undo = useAction('changes', 'undo', {
    invalidates: ['changes', 'imports', 'aid', 'businesses', 'groups', 'recaps', 'sectors', 'duplicates'],
    onDone: setUndone,
  });
  const ask = async () => {
    const isSure = await confirmDestructive({
      title: `Batalkan impor "${fileName}"?`,
      text: 'Data yang ditambahkan dihapus dan data yang diperbarui kembali seperti semula. Data yang sudah diubah atau dipakai sesudah impor ini tetap.',
      confirmLabel: 'Batalkan impor',
    });
    if (isSure) await undo.run({ id: batch });
  };
  if (undone) return <p role="status">{inWords(undone)}</p>;
  return (
    <>
      <Button
        variant="subtle"
        color="red.8"
        c="var(--bad)"
        size={small ? 'compact-xs' : undefined}
        onClick={() => void ask()}
        loading={undo.busy}
      >
        Batalkan impor ini
      </Button>
      <FailureAlert failure={undo.failure} />
    </>
  );
}

function inWords({ records, left, leftNames }: AnswerOf<'changes', 'undo'>): string {
  const kept =
    left === 0
      ? ''
      : ` ${formatNumber(left)} data tetap karena sudah diubah atau dipakai: ${leftNames.join(', ')}${left > leftNames.length ? ' …' : ''}.`;
  return `Impor dibatalkan: ${formatNumber(records)} data kembali seperti semula.${kept}`;
}
