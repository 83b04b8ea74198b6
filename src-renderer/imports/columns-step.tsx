import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { ColumnTable } from './column-table.tsx';
import styles from './columns-step.module.css';
import { DataYear } from './data-year.tsx';
import type { DraftChange, ImportDraft } from './import-draft.ts';
import { SheetChoice, whereDataStands } from './sheet-choice.tsx';
import { WizardFooter } from './wizard-footer.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
}

/** Step 2: which sheet, and which column fills which field. Whatever is wrong is said here, before anything runs. */
export function ColumnsStep({ draft, change }: Props) {
  const answer = useAnswer('imports', 'inspect', {
    kind: draft.kind,
    file: draft.file?.file ?? '',
    sheet: draft.sheet,
    mapping: draft.mapping,
  });
  const inspection = answer.data;
  const problems = inspection?.mappingProblems ?? [];
  const taken = inspection?.columns.filter((column) => column.field !== null).length ?? 0;
  return (
    <>
      <div className={styles.body}>
        <FailureAlert failure={answer.failure} onRetry={answer.reload} />
        {answer.loading ? <LoadingScreen label="Membaca berkas …" /> : null}
        {inspection ? (
          <>
            <section className={styles.sheets} aria-label="Lembar">
              <SheetChoice inspection={inspection} onSheet={(sheet) => change({ type: 'sheet', sheet })} />
              <p className="dim">{whereDataStands(inspection)}</p>
              <DataYear
                inspection={inspection}
                value={draft.dataYear}
                onChange={(dataYear) => change({ type: 'year', dataYear })}
              />
            </section>
            <Problems problems={problems} columns={inspection.columns.length} taken={taken} />
            <div className={styles.table}>
              <ColumnTable
                inspection={inspection}
                onMap={(column, field) => change({ type: 'map', column, field })}
              />
            </div>
          </>
        ) : null}
      </div>
      <WizardFooter
        onBack={() => change({ type: 'go', step: 'berkas' })}
        next="Periksa isinya"
        onNext={() => change({ type: 'go', step: 'periksa' })}
        busy={answer.refreshing && inspection !== undefined}
        blocked={
          !inspection
            ? 'Berkas belum terbaca.'
            : problems.length > 0
              ? `${problems.length} hal pada kolom perlu dibereskan dahulu.`
              : undefined
        }
        note="Belum ada yang ditulis."
      />
    </>
  );
}

function Problems({ problems, columns, taken }: { problems: string[]; columns: number; taken: number }) {
  if (problems.length === 0)
    return (
      <p className={styles.fine}>
        <IconCircleCheck size="1.125rem" stroke={1.8} aria-hidden />
        {taken} dari {columns} kolom diambil. Tidak ada yang bertabrakan.
      </p>
    );
  return (
    <ul className={styles.problems} role="alert">
      {problems.map((problem) => (
        <li key={problem}>
          <IconAlertTriangle size="1.125rem" stroke={1.8} aria-hidden />
          {problem}
        </li>
      ))}
    </ul>
  );
}
