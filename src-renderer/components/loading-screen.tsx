import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './loading-screen.module.css';

/** Waits a moment before it shows: most screens are there within a blink and a flash would only disturb. */
export function LoadingScreen({ label = 'Memuat …' }: { label?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.box} role="status">
      {late ? (
        <>
          <Loader size="sm" />
          <span className="dim">{label}</span>
        </>
      ) : null}
    </div>
  );
}
