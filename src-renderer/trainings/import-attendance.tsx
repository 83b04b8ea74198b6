import { Button, Group, List, Modal, Stack, Switch } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { office } from '../app/office-client.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { tellDone } from '../components/tell.tsx';

interface Looked {
  file: string;
  name: string;
  found: AnswerOf<'attendance', 'importSheet'>;
}

const outcomeWords = {
  new: 'peserta baru',
  'needs-decision': 'perlu keputusan',
  rejected: 'ditolak',
} as const;
/** More would not be read in a dialog. */
const mostShown = 12;

/** Takes in an attendance sheet that was filled in on paper or in Excel: looked at first, then written. */
export function ImportAttendance({ trainingId, onDone }: { trainingId: number; onDone: () => void }) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [accept, setAccept] = useState(false);
  const action = useAction('attendance', 'importSheet', {
    invalidates: ['attendance', 'trainings', 'changes'],
  });
  const look = async (file: string, name: string, acceptDecisions: boolean) => {
    const found = await action.run({ trainingId, file, acceptDecisions, write: false });
    if (found.ok) setLooked({ file, name, found: found.value });
  };
  const choose = async () => {
    const chosen = await office.imports.chooseFile({});
    if (!chosen.ok || !chosen.value) return;
    setAccept(false);
    setLooked({ ...chosen.value, found: emptyFound });
    await look(chosen.value.file, chosen.value.name, false);
  };
  const close = () => {
    action.forget();
    setLooked(null);
  };
  const write = async () => {
    if (!looked) return;
    const done = await action.run({ trainingId, file: looked.file, acceptDecisions: accept, write: true });
    if (!done.ok) return;
    const { counts } = done.value;
    tellDone(
      'Kehadiran diimpor.',
      `${formatNumber(counts.changed)} baris berubah, ${formatNumber(counts.new)} peserta baru. Dapat dibatalkan di Riwayat.`,
    );
    close();
    onDone();
  };
  const counts = looked?.found.counts ?? emptyFound.counts;
  const rows = looked?.found.rows ?? [];
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size="1rem" stroke={1.8} aria-hidden />}
        onClick={() => void choose()}
      >
        Impor dari Excel
      </Button>
      {looked ? (
        <Modal opened onClose={close} title={`Impor kehadiran dari ${looked.name}`} size="lg">
          <Stack gap="sm">
            <FailureAlert failure={action.failure} />
            <p>
              {formatNumber(counts.changed)} berubah, {formatNumber(counts.unchanged)} tetap,{' '}
              {formatNumber(counts.new)} peserta baru, {formatNumber(counts.needsDecision)} perlu keputusan,{' '}
              {formatNumber(counts.rejected)} ditolak, {formatNumber(counts.skipped)} dilewati.
            </p>
            {rows.length > 0 ? (
              <List size="sm" spacing="xs">
                {rows.slice(0, mostShown).map((row) => (
                  <List.Item key={row.row}>
                    Baris {row.row}, {row.name || 'tanpa nama'}:{' '}
                    {outcomeWords[row.outcome as keyof typeof outcomeWords] ?? 'diterima'}.{' '}
                    {row.problems
                      .filter((problem) => problem.severity !== 'warning')
                      .map((problem) => problem.message)
                      .join(' ')}
                  </List.Item>
                ))}
              </List>
            ) : null}
            {rows.length > mostShown ? (
              <p className="dim">dan {formatNumber(rows.length - mostShown)} baris lain.</p>
            ) : null}
            {counts.needsDecision > 0 || accept ? (
              <Switch
                label="Terima yang perlu keputusan sebagai orang yang sama"
                checked={accept}
                onChange={(event) => {
                  setAccept(event.currentTarget.checked);
                  void look(looked.file, looked.name, event.currentTarget.checked);
                }}
              />
            ) : null}
            <Group justify="flex-end" gap="xs">
              <Button variant="subtle" color="gray" onClick={close}>
                Batal
              </Button>
              <Button
                loading={action.busy}
                disabled={counts.changed + counts.new === 0}
                onClick={() => void write()}
              >
                Impor
              </Button>
            </Group>
          </Stack>
        </Modal>
      ) : null}
    </>
  );
}

const emptyFound: AnswerOf<'attendance', 'importSheet'> = {
  sheet: '',
  batch: null,
  counts: { rows: 0, new: 0, changed: 0, unchanged: 0, needsDecision: 0, rejected: 0, skipped: 0 },
  rows: [],
};
