import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { office } from '../app/office-client.ts';
import { tellFailure } from './tell.tsx';

/** Copies a text by one click and says so for a moment. The window itself has no clipboard, so the office copies. */
export function CopyButton({ text, label, what }: { text: string; label: string; what?: string }) {
  const [copied, setCopied] = useState(false);
  const { start } = useTimeout(() => setCopied(false), 2000);
  const copy = async () => {
    const answer = await office.clipboard.copyText({ text });
    if (!answer.ok) return tellFailure(answer.error.message);
    setCopied(true);
    start();
  };
  const words = copied ? 'Tersalin' : label;
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={what ? `${words} ${what}` : undefined}
      leftSection={
        copied ? (
          <IconCheck size="1rem" stroke={1.8} aria-hidden />
        ) : (
          <IconCopy size="1rem" stroke={1.8} aria-hidden />
        )
      }
      onClick={() => void copy()}
    >
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
