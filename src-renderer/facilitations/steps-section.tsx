import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { StepRow } from '../../src-main/contract/facilitations.ts';
import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { FormSection } from '../components/form-section.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import styles from './case-page.module.css';
import type { CaseAnswer } from './case-page.tsx';
import { dueWords } from './case-words.ts';
import { StepDialog } from './step-dialog.tsx';

const none = <span className="dim">-</span>;
const day = (iso: string | null) =>
  iso === null ? none : <span className="figures">{formatShortDate(iso)}</span>;

/** Every stage with what happened in it. */
export function StepsSection({ answer: { case: row, steps } }: { answer: CaseAnswer }) {
  const [edited, setEdited] = useState<StepRow | null>(null);
  const today = isoDateOf(new Date());
  const isHere = (step: StepRow) => step.stageId === row.stageId;
  return (
    <FormSection title="Tahapan" columns={1}>
      <div className={styles.box}>
        <table className={styles.steps}>
          <thead>
            <tr>
              <th scope="col">Tahapan</th>
              <th scope="col">Mulai</th>
              <th scope="col">Selesai</th>
              <th scope="col">Tenggat</th>
              <th scope="col">Petugas dan hasil</th>
              <th scope="col">
                <VisuallyHidden>Ubah</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <tr key={step.stageId} data-here={isHere(step) || undefined}>
                <th scope="row">
                  {index + 1}. {step.stage}
                  {isHere(step) ? <span className={styles.second}>sekarang di sini</span> : null}
                  {step.plannedDate ? (
                    <span className={styles.second}>
                      rencana {formatShortDate(step.plannedDate)} {step.plannedTime.replace(':', '.')}
                    </span>
                  ) : null}
                </th>
                <td>{day(step.startedDate)}</td>
                <td>{day(step.finishedDate)}</td>
                <td>
                  {step.finishedDate === null ? day(step.due) : none}
                  {step.overdue && isHere(step) && row.standing === 'berjalan' ? (
                    <span className={styles.second}>
                      <StatusBadge tone="bad">
                        <span className={styles.sentence}>{dueWords(step, today)}</span>
                      </StatusBadge>
                    </span>
                  ) : null}
                </td>
                <td>
                  {step.officer || step.result || step.notes ? step.officer : none}
                  {step.result ? <span className={styles.second}>{step.result}</span> : null}
                  {step.notes ? <span className={styles.second}>{step.notes}</span> : null}
                </td>
                <td>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`Ubah tahapan ${step.stage}`}
                    onClick={() => setEdited(step)}
                  >
                    Ubah
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {edited ? <StepDialog caseId={row.id} step={edited} onClose={() => setEdited(null)} /> : null}
    </FormSection>
  );
}
