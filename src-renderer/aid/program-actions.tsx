import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { ProgramState } from '../../src-main/rules/program-state.ts';
import { useAction } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { CopyProgramDialog } from './copy-program-dialog.tsx';
import { aidPlaces } from './places.ts';
import type { Program } from './program-answer.ts';

interface Step {
  to: ProgramState;
  label: string;
}

/** The step that comes next in the work, and the others that are open. */
const steps: Record<ProgramState, { next: Step | null; others: Step[] }> = {
  draf: { next: { to: 'ditetapkan', label: 'Tetapkan program' }, others: [] },
  ditetapkan: {
    next: null,
    others: [
      { to: 'penyerahan', label: 'Mulai penyerahan' },
      { to: 'draf', label: 'Kembalikan ke draf' },
    ],
  },
  penyerahan: {
    next: { to: 'selesai', label: 'Selesaikan' },
    others: [{ to: 'ditetapkan', label: 'Kembalikan ke ditetapkan' }],
  },
  selesai: { next: { to: 'penyerahan', label: 'Buka kembali' }, others: [] },
};

interface Props {
  program: Program;
  busy: boolean;
  onMove: (to: ProgramState) => void;
}

/** What can be done with a programme as a whole: its next state, and in a menu the rest. */
export function ProgramActions({ program, busy, onMove }: Props) {
  const [copying, setCopying] = useState(false);
  const remove = useAction('aid', 'removeProgram', { invalidates: ['aid', 'letters', 'recaps'] });
  const discard = async () => {
    const isSure = await confirmDestructive({
      title: `Hapus ${program.name}?`,
      text: 'Barang, paket, calon, dan penerima pada draf ini ikut terhapus. Penghapusan dapat dibatalkan di Riwayat.',
      confirmLabel: 'Hapus program',
    });
    if (!isSure) return;
    const result = await remove.run({ id: program.id });
    if (!result.ok) return tellFailure(result.error.message);
    tellDone(`${program.name} dihapus.`);
    aidPlaces.list();
  };
  const { next, others } = steps[program.state];
  return (
    <>
      {next && !program.isPast ? (
        <Button
          variant={program.state === 'selesai' ? 'default' : 'filled'}
          loading={busy}
          onClick={() => onMove(next.to)}
        >
          {next.label}
        </Button>
      ) : null}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size="2rem" aria-label="Tindakan lain pada program">
            <IconDots size="1rem" stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(({ to, label }) => (
            <Menu.Item key={to} onClick={() => onMove(to)}>
              {label}
            </Menu.Item>
          ))}
          {others.length > 0 ? <Menu.Divider /> : null}
          <Menu.Item onClick={() => setCopying(true)}>Salin menjadi program baru …</Menu.Item>
          <Menu.Item color="red" disabled={program.state !== 'draf'} onClick={() => void discard()}>
            Hapus program …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {copying ? <CopyProgramDialog source={program} onClose={() => setCopying(false)} /> : null}
    </>
  );
}
