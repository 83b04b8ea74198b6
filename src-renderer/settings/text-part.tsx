import { Button } from '@mantine/core';
import type { LetterText } from '../../src-main/contract/settings.ts';

/** What the parts of the form of a letter's texts need. */
export interface TextPart {
  value: LetterText;
  set: (part: Partial<LetterText>) => void;
  errorOf: (field: string) => string | undefined;
}

export function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={onClick}>
        {children}
      </Button>
    </div>
  );
}
