import { CopyButton } from '../components/copy-button.tsx';
import styles from './press-sentence.module.css';

/** The sentence for a speech, a report or the press, built from the counts so that it cannot disagree with them. */
export function PressSentence({ sentence }: { sentence: string }) {
  return (
    <figure className={styles.box}>
      <blockquote className={styles.text}>{sentence}</blockquote>
      <CopyButton text={sentence} label="Salin kalimat" />
    </figure>
  );
}
