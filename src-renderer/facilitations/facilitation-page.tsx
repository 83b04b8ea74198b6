import { Button, Tabs } from '@mantine/core';
import { IconFileSpreadsheet, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import { RecordHistoryButton } from '../history/record-history.tsx';
import { AddBusinesses } from './add-businesses.tsx';
import { AuditPart } from './audit-part.tsx';
import { CasesPart } from './cases-part.tsx';
import { type CaseState, type FacilitationView, facilitationPlaces, facilitationViews } from './places.ts';

export type FacilitationAnswer = AnswerOf<'facilitations', 'get'>;

const labels: Record<FacilitationView, string> = {
  papan: 'Papan',
  daftar: 'Daftar',
  audit: 'Jadwal audit lapangan',
};

interface Props {
  id: number;
  view: FacilitationView;
  /** Which businesses are shown at first. */
  state: CaseState | null;
}

/** One facilitation: its businesses as a board or a list, and the schedule of the field audits. */
export function FacilitationPage({ id, view, state }: Props) {
  const { data, failure, reload } = useAnswer('facilitations', 'get', { id });
  if (data) return <Known answer={data} view={view} state={state} />;
  return (
    <PageFrame header={<PageHeader title="Fasilitasi" onBack={facilitationPlaces.list} />}>
      {failure ? <FailureAlert failure={failure} onRetry={reload} /> : <LoadingScreen />}
    </PageFrame>
  );
}

function Known({ answer, view, state }: { answer: FacilitationAnswer } & Omit<Props, 'id'>) {
  const { facilitation, kind, cases } = answer;
  const { id } = facilitation;
  const [adding, setAdding] = useState(false);
  const workbook = useAction('facilitations', 'exportWorkbook', { invalidates: [] });
  const save = async () => {
    const result = await workbook.run({ facilitationId: id });
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Daftar fasilitasi', result.value.path);
  };
  useCommands({
    new: () => setAdding(true),
    export: () => void save(),
    close: facilitationPlaces.list,
  });
  const add = (
    <Button
      leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />}
      title="Ctrl+N"
      onClick={() => setAdding(true)}
    >
      Tambah pelaku usaha
    </Button>
  );
  const summary = [
    `${formatNumber(facilitation.businesses)} pelaku usaha`,
    facilitation.finished > 0 ? `${formatNumber(facilitation.finished)} selesai` : '',
    facilitation.overdue > 0 ? `${formatNumber(facilitation.overdue)} lewat tenggat` : '',
  ].filter(Boolean);
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title={facilitation.title}
          detail={[kind.name, facilitation.institution, String(facilitation.year), summary.join(', ')]
            .filter(Boolean)
            .join(' · ')}
          onBack={facilitationPlaces.list}
          actions={
            <>
              <RecordHistoryButton kind="facilitation" id={id} name={facilitation.title} />
              <Button
                variant="default"
                leftSection={<IconPencil size="1rem" stroke={1.8} aria-hidden />}
                onClick={() => facilitationPlaces.edit(id)}
              >
                Ubah fasilitasi
              </Button>
              {cases.length > 0 ? (
                <Button
                  variant="default"
                  loading={workbook.busy}
                  leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
                  title="Ctrl+E"
                  onClick={() => void save()}
                >
                  Simpan Excel
                </Button>
              ) : null}
              {cases.length > 0 ? add : null}
            </>
          }
        />
      }
    >
      <Tabs
        value={view}
        onChange={(next) =>
          facilitationPlaces.view(
            id,
            facilitationViews.find((one) => one === next) ?? view,
            state ?? undefined,
          )
        }
      >
        <Tabs.List aria-label="Tampilan fasilitasi">
          {facilitationViews.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {labels[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {adding ? <AddBusinesses answer={answer} onClose={() => setAdding(false)} /> : null}
      {cases.length === 0 ? (
        <EmptyState
          title="Belum ada pelaku usaha"
          text={`Yang ditambahkan mulai pada tahapan ${kind.stages[0]?.name ?? 'pertama'}, dari ${formatNumber(kind.stages.length)} tahapan.`}
          action={add}
        />
      ) : view === 'audit' ? (
        <AuditPart answer={answer} />
      ) : (
        <CasesPart answer={answer} view={view} state={state} />
      )}
    </PageFrame>
  );
}
