import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from 'wouter';
import styles from './first-start.module.css';
import { steps } from './steps.ts';
import { useStepStates } from './use-step-states.ts';

/** The steps with how each stands; `current` is the one on screen. */
export function StepList({ current }: { current?: string }) {
  const states = useStepStates();
  return (
    <nav aria-label="Langkah panduan awal">
      <ol className={styles.steps}>
        {steps.map(({ path, label }) => {
          const state = states[path];
          const Icon = state?.isDone ? IconCircleCheckFilled : IconCircle;
          return (
            <li key={path}>
              <Link
                href={`/mulai/${path}`}
                className={styles.step}
                aria-current={path === current ? 'step' : undefined}
                data-done={state?.isDone || undefined}
              >
                <Icon size="1.125rem" stroke={1.6} aria-hidden />
                <span>
                  {label}
                  <small>{state?.words}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
