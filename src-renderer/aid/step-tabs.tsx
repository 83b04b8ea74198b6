import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type ProgramStep, programSteps, type StepProgress, stepLabels } from './program-steps.ts';
import styles from './step-tabs.module.css';

interface Props {
  step: ProgramStep;
  progress: Record<ProgramStep, StepProgress>;
  onStep: (step: ProgramStep) => void;
}

const moves: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The steps of a programme, each with how many of how many. Arrow keys go from one to the next. */
export function StepTabs({ step, progress, onStep }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // With large text the steps are wider than the screen.
  useEffect(() => {
    list.current?.querySelector(`#langkah-${step}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [step]);
  const go = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = programSteps[programSteps.indexOf(step) + move];
    if (!next) return;
    onStep(next);
    list.current?.querySelector<HTMLElement>(`#langkah-${next}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label="Langkah program" onKeyDown={go}>
      {programSteps.map((one) => {
        const { text, state } = progress[one];
        return (
          <button
            key={one}
            id={`langkah-${one}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={one === step}
            aria-controls="langkah-isi"
            tabIndex={one === step ? 0 : -1}
            data-state={state}
            onClick={() => onStep(one)}
          >
            <span className={styles.label}>
              {stepLabels[one]}
              {state === 'complete' ? (
                <IconCircleCheck size="1rem" stroke={1.9} aria-label="selesai" />
              ) : null}
              {state === 'wrong' ? (
                <IconAlertTriangle size="1rem" stroke={1.9} aria-label="perlu dilihat" />
              ) : null}
            </span>
            <span className={`${styles.count} figures`}>{text}</span>
          </button>
        );
      })}
    </div>
  );
}
