import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { goTo } from '../app/navigation.ts';
import { NotFound } from '../app/not-found.tsx';
import { useCommands } from '../app/shortcuts.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { type HeldForm, SaveElsewhere } from '../components/save-elsewhere.ts';
import { useMayManage } from '../operators/seat.ts';
import { ManagersOnly } from '../settings/managers-only.tsx';
import styles from './first-start.module.css';
import { StepList } from './step-list.tsx';
import { steps } from './steps.ts';
import { useProgress } from './use-progress.ts';

/** The first start, step by step with the forms of the settings: each may be passed over, left, and taken up again. */
export default function FirstStartPage() {
  const mayManage = useMayManage();
  const progress = useProgress();
  const path = useParams<{ step?: string }>().step ?? progress.at ?? steps[0]?.path;
  const at = steps.findIndex((step) => step.path === path);
  const step = steps[at];
  const { form, hold } = useHeldForm();
  const pass = () => {
    const next = steps[at + 1];
    if (step) progress.pass(step.path, next?.path ?? null);
    if (next) goTo.firstStart(next.path);
    else goTo.home();
  };
  const { goOn } = useGoOn(form, pass);
  const leave = () => {
    progress.close();
    goTo.home();
  };
  useCommands({ close: goTo.home });
  if (!step) return <NotFound />;
  const isLast = at === steps.length - 1;
  const previous = steps[at - 1];
  return (
    <PageFrame
      header={
        <PageHeader
          title="Panduan awal"
          detail={`Langkah ${at + 1} dari ${steps.length}: ${step.label}. ${step.why}`}
          actions={
            <Button variant="subtle" color="gray" onClick={leave}>
              Lewati semuanya
            </Button>
          }
        />
      }
      footer={
        mayManage ? (
          <SaveBar
            onSave={goOn}
            saveLabel={`${form?.dirty ? 'Simpan dan ' : ''}${isLast ? 'selesai' : 'lanjut'}`.replace(
              /^./,
              (first) => first.toUpperCase(),
            )}
            {...(previous ? { onCancel: () => goTo.firstStart(previous.path), cancelLabel: 'Kembali' } : {})}
            busy={form?.busy ?? false}
            failure={form?.failure ?? null}
            note={
              form?.dirty
                ? 'Belum disimpan'
                : 'Langkah ini boleh dilewati; lanjutkan kapan saja dari Pengaturan.'
            }
          />
        ) : undefined
      }
    >
      <div className={styles.layout}>
        <StepList current={step.path} />
        <div className={styles.form}>
          {mayManage ? (
            <SaveElsewhere.Provider value={hold}>
              <step.form key={step.path} />
            </SaveElsewhere.Provider>
          ) : (
            <ManagersOnly />
          )}
        </div>
      </div>
    </PageFrame>
  );
}

/** The form of the step, whose foot is that of the page. */
function useHeldForm() {
  const [form, setForm] = useState<HeldForm | null>(null);
  const save = useRef<() => void>(() => undefined);
  const hold = useCallback((next: HeldForm | null) => {
    if (next) save.current = next.onSave;
    setForm((now) =>
      now && next && now.busy === next.busy && now.dirty === next.dirty && now.failure === next.failure
        ? now
        : next && { ...next, onSave: () => save.current() },
    );
  }, []);
  return { form, hold };
}

/** Goes on at once, or when what was typed has been saved. */
function useGoOn(form: HeldForm | null, onPass: () => void) {
  const [isGoing, setGoing] = useState(false);
  const pass = useRef(onPass);
  pass.current = onPass;
  const failure = form?.failure ?? null;
  const isSaved = !form?.dirty && !form?.busy;
  useEffect(() => {
    if (failure) setGoing(false);
  }, [failure]);
  useEffect(() => {
    if (!isGoing || !isSaved) return;
    setGoing(false);
    pass.current();
  }, [isGoing, isSaved]);
  return {
    goOn() {
      if (form?.dirty) form.onSave();
      setGoing(true);
    },
  };
}
