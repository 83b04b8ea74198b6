import { Button, type ButtonProps } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface Question {
  /** Names the thing: 'Hapus pejabat "Sutrisno"?' */
  title: string;
  /** What will happen and whether it can be taken back. */
  text: ReactNode;
  /** The verb on the button: "Hapus". */
  confirmLabel: string;
}

/** Asks before something that is hard to take back. Batal has the focus. True when the officer says yes. */
export const confirmDestructive = ({ title, text, confirmLabel }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      children: <p>{text}</p>,
      labels: { confirm: confirmLabel, cancel: 'Batal' },
      confirmProps: { color: 'red.8' },
      cancelProps: { autoFocus: true, ...{ 'data-autofocus': true } },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    });
  });

interface ConfirmButtonProps extends ButtonProps {
  question: Question;
  onConfirm: () => void;
  children: ReactNode;
}

/** A button that asks first. */
export function ConfirmButton({ question, onConfirm, children, ...rest }: ConfirmButtonProps) {
  const ask = async () => {
    if (await confirmDestructive(question)) onConfirm();
  };
  return (
    <Button variant="subtle" color="red" {...rest} onClick={() => void ask()}>
      {children}
    </Button>
  );
}
