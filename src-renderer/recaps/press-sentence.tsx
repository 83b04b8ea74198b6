import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import styles from './press-sentence.module.css';

/** The sentence for a speech, a report or the press, built from the counts so that it cannot disagree with them. */
export function PressSentence({ sentence }: { sentence: string }) {
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <figure className={styles.box}>
      <blockquote className={styles.text}>{sentence}</blockquote>
      <Button
        size="xs"
        variant="default"
        leftSection={
          clipboard.copied ? (
            <IconCheck size="1rem" aria-hidden />
          ) : (
            <IconCopy size="1rem" stroke={1.8} aria-hidden />
          )
        }
        onClick={() => clipboard.copy(sentence)}
      >
        {clipboard.copied ? 'Tersalin' : 'Salin kalimat'}
      </Button>
    </figure>
  );
}
