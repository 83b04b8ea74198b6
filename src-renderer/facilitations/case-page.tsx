import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { Attachments } from '../attachments/attachments.tsx';
import { draftNote } from '../components/draft-note.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { tellDone } from '../components/tell.tsx';
import { CaseHeadActions } from './case-head-actions.tsx';
import styles from './case-page.module.css';
import { CaseSections } from './case-sections.tsx';
import { facilitationPlaces } from './places.ts';
import { StepsSection } from './steps-section.tsx';

export type CaseAnswer = AnswerOf<'facilitations', 'case'>;

/** What is typed on the page of a case, beside its steps. */
export type EditedCase = Pick<
  CaseRow,
  | 'officer'
  | 'notes'
  | 'doubleFacilitationReason'
  | 'certificateNumber'
  | 'certificateIssuer'
  | 'validFrom'
  | 'validUntil'
>;

/** One business in a facilitation: its steps, its certificate, what was noted and the files. */
export function CasePage({ id, caseId }: { id: number; caseId: number }) {
  const batch = useAnswer('facilitations', 'get', { id });
  const answer = useAnswer('facilitations', 'case', { id: caseId });
  const failure = answer.failure ?? batch.failure;
  if (!answer.data || !batch.data)
    return (
      <PageFrame
        header={<PageHeader title="Fasilitasi" onBack={() => facilitationPlaces.view(id, 'papan')} />}
      >
        {failure ? <FailureAlert failure={failure} onRetry={answer.reload} /> : <LoadingScreen />}
      </PageFrame>
    );
  return <Known answer={answer.data} {...batch.data} />;
}

type Batch = AnswerOf<'facilitations', 'get'>;

function Known({ answer, facilitation, kind }: { answer: CaseAnswer } & Batch) {
  const { case: row } = answer;
  const draft = useDraft<EditedCase>(`facilitation-case.${row.id}`, {
    officer: row.officer,
    notes: row.notes,
    doubleFacilitationReason: row.doubleFacilitationReason,
    certificateNumber: row.certificateNumber,
    certificateIssuer: row.certificateIssuer,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
  });
  const save = useAction('facilitations', 'saveCase');
  const certify = useAction('facilitations', 'saveCertificate');
  const back = () => facilitationPlaces.view(facilitation.id, 'papan');
  const store = async () => {
    const { officer, notes, doubleFacilitationReason, ...certificate } = draft.values;
    certify.forget();
    const isCertified = (Object.keys(certificate) as (keyof typeof certificate)[]).some(
      (field) => certificate[field] !== row[field],
    );
    const saved = await save.run({ id: row.id, officer, notes, doubleFacilitationReason });
    if (!saved.ok) return;
    if (isCertified && !(await certify.run({ caseId: row.id, ...certificate })).ok) return;
    draft.settle();
    tellDone(`${row.ownerName} disimpan.`);
  };
  useCommands({ close: back });
  const errorOf = (field: string) => certify.fieldError(field) ?? save.fieldError(field);
  return (
    <PageFrame
      header={
        <PageHeader
          title={row.ownerName}
          detail={`${facilitation.title} · ${kind.name}`}
          onBack={back}
          actions={<CaseHeadActions row={row} stages={kind.stages} onGone={back} />}
        />
      }
      footer={
        <SaveBar
          onSave={() => void store()}
          busy={save.busy || certify.busy}
          dirty={draft.dirty}
          failure={certify.failure ?? save.failure}
          note={draftNote(draft)}
        />
      }
    >
      <div className={styles.layout}>
        <div className={styles.wide}>
          <StepsSection answer={answer} />
          <Attachments feature="facilitationFiles" ownerId={row.id} />
        </div>
        <div className={styles.side}>
          <CaseSections
            row={row}
            reminderDays={kind.reminderDays}
            values={draft.values}
            set={draft.set}
            errorOf={errorOf}
          />
        </div>
      </div>
    </PageFrame>
  );
}
