import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Failure } from '../../src-main/contract/result.ts';
import styles from './failure-alert.module.css';

interface Props {
  failure: Failure | null | undefined;
  /** Offers another try. */
  onRetry?: () => void;
}

/** A failure in words; nothing when there is none. Field errors stand under their fields, not here. */
export function FailureAlert({ failure, onRetry }: Props) {
  if (!failure) return null;
  return (
    <div className={styles.alert} role="alert">
      <IconAlertTriangle className={styles.icon} stroke={1.8} aria-hidden />
      <span>{failure.message}</span>
      {onRetry ? (
        <Anchor component="button" type="button" fz="sm" onClick={onRetry}>
          Coba lagi
        </Anchor>
      ) : null}
    </div>
  );
}
