import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatLongDate, weekdayName } from '../../src-main/rules/dates.ts';
import { refusalOf } from '../../src-main/rules/program-state.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { RecordHistoryButton } from '../history/record-history.tsx';
import { aidPlaces } from './places.ts';
import { ProgramActions } from './program-actions.tsx';
import type { ProgramAnswer } from './program-answer.ts';
import { ProgramBudget } from './program-budget.tsx';
import styles from './program-page.module.css';
import { stateWords } from './program-words.ts';
import { useProgramState } from './use-program-state.tsx';

const describe = ({ program, row }: ProgramAnswer): string =>
  [
    `Tahun ${program.fiscalYear}`,
    row.fundSources.join(', ') || program.fundSource,
    program.plannedDate ? `rencana ${formatLongDate(program.plannedDate)}` : '',
    program.ceremonyDate
      ? `penyerahan simbolis ${weekdayName(program.ceremonyDate)}, ${formatLongDate(program.ceremonyDate)}${program.ceremonyPlace ? ` di ${program.ceremonyPlace}` : ''}`
      : 'tanggal penyerahan simbolis belum diisi',
  ]
    .filter(Boolean)
    .join(' · ');

/** The head of a programme: what it is, its state and the next one, and its money. `actions` are those of the open step. */
export function ProgramHead({ answer, actions }: { answer: ProgramAnswer; actions: ReactNode }) {
  const { program, row } = answer;
  const { move, action, dialog } = useProgramState(program);
  const { label, tone } = stateWords[program.state];
  return (
    <>
      <PageHeader
        title={program.name}
        detail={
          <>
            <StatusBadge tone={tone}>{program.isPast ? 'Riwayat' : label}</StatusBadge> {describe(answer)}
          </>
        }
        onBack={aidPlaces.list}
        actions={
          <>
            {actions}
            <RecordHistoryButton kind="aid_program" id={program.id} name={program.name} />
            <Button
              variant="default"
              leftSection={<IconPencil size="1rem" stroke={1.8} aria-hidden />}
              title={refusalOf(program.state, 'edit-program') ?? undefined}
              onClick={() => aidPlaces.edit(program.id)}
            >
              {refusalOf(program.state, 'edit-program') ? 'Lihat isian' : 'Ubah program'}
            </Button>
            <ProgramActions program={program} busy={action.busy} onMove={(to) => void move(to)} />
          </>
        }
      />
      {action.failure && action.failure.code !== 'reason-missing' && !dialog ? (
        <div className={styles.refused}>
          <FailureAlert failure={action.failure} />
        </div>
      ) : null}
      <ProgramBudget row={row} />
      {dialog}
    </>
  );
}
