import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconChevronDown } from '@tabler/icons-react';
import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';
import type { Stage } from './listed-case.ts';
import { useCaseStanding } from './use-case-standing.tsx';
import { useMoveCases } from './use-move-cases.tsx';

interface Props {
  row: CaseRow;
  stages: Stage[];
  /** It was taken out of the facilitation. */
  onGone: () => void;
}

/** What can be done with one business as a whole: moved, stopped, taken up again, taken out. */
export function CaseHeadActions({ row, stages, onGone }: Props) {
  const move = useMoveCases(() => undefined);
  const standing = useCaseStanding(() => undefined);
  const remove = useAction('facilitations', 'removeCase');
  const discard = async () => {
    const result = await remove.run({ id: row.id });
    if (!result.ok) return tellFailure(result.error.message);
    tellDone(`${row.ownerName} dikeluarkan dari fasilitasi.`);
    onGone();
  };
  return (
    <>
      {row.standing === 'selesai' ? null : (
        <ConfirmButton
          question={{
            title: `Keluarkan ${row.ownerName} dari fasilitasi ini?`,
            text: 'Yang sudah melalui satu tahapan tidak dapat dikeluarkan; catat sebagai berhenti.',
            confirmLabel: 'Keluarkan',
          }}
          onConfirm={() => void discard()}
        >
          Keluarkan
        </ConfirmButton>
      )}
      {row.standing === 'berjalan' ? (
        <Button variant="default" onClick={() => standing.askStop([row])}>
          Hentikan
        </Button>
      ) : null}
      {row.standing === 'berhenti' ? (
        <Button onClick={() => standing.resume([row])}>Lanjutkan</Button>
      ) : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              leftSection={<IconArrowRight size="1rem" stroke={1.8} aria-hidden />}
              rightSection={<IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
            >
              Pindahkan ke …
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {stages.map((stage) => (
              <Menu.Item
                key={stage.id}
                disabled={stage.id === row.stageId}
                onClick={() => move.ask([row], stage)}
              >
                {stage.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {move.dialog}
      {standing.dialog}
    </>
  );
}
