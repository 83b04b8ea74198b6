import styles from './duplicates.module.css';

const levels = [
  { from: 85, name: 'Kuat', bars: 3 },
  { from: 60, name: 'Sedang', bars: 2 },
  { from: 0, name: 'Lemah', bars: 1 },
];

/** How likely it is, as three bars and a word for those who cannot see them. */
export function Likelihood({ score }: { score: number }) {
  const level = levels.find(({ from }) => score >= from);
  return (
    <span
      className={styles.likelihood}
      data-level={level?.bars}
      role="img"
      aria-label={`Kemiripan ${level?.name.toLowerCase()}`}
      title={`Kemiripan ${level?.name.toLowerCase()} (${score} dari 100)`}
    >
      <i />
      <i />
      <i />
    </span>
  );
}
