import styles from './business-form.module.css';

/** What stood in the imported file where the number could not be read, until it is mended. */
export function AsWrittenNote({ text }: { text: string }) {
  return text === '' ? null : <span className={styles.asWritten}>Tertulis di berkas asal: {text}</span>;
}
