import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type OperatorStatus, pinLength } from '../../src-main/contract/operators.ts';
import { Mark } from '../app/mark.tsx';
import { useRemembered } from '../app/remembered.ts';
import { useScreenTitle } from '../app/screen-title.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PinField } from './pin-field.tsx';
import { useSeat } from './seat.ts';
import styles from './sign-in.module.css';

interface Props {
  /** Who sat here last, in this start of the program. */
  lastId: number | null;
  onEntered: (status: OperatorStatus) => void;
}

/**
 * The sign-in over everything: a dialog of the browser's own, so that all behind it, dialogs included, can be neither seen
 * nor reached by key.
 */
export function SignIn({ lastId, onEntered }: Props) {
  const { names } = useSeat();
  const dialog = useRef<HTMLDialogElement>(null);
  const pinInput = useRef<HTMLInputElement>(null);
  const { data: info } = useAnswer('application', 'info', {});
  const [remembered, remember] = useRemembered<number | null>('last-operator', null);
  const known = [lastId, remembered].find((id) => names.some((name) => name.id === id));
  const [chosen, setChosen] = useState(known ?? names[0]?.id ?? null);
  const [pin, setPin] = useState('');
  const signIn = useAction('operators', 'signIn', { invalidates: [] });
  useScreenTitle('Masuk');
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
    pinInput.current?.focus();
  }, []);

  async function enter(): Promise<void> {
    if (chosen === null) return;
    const answer = await signIn.run({ id: chosen, pin });
    setPin('');
    if (answer.ok) {
      remember(chosen);
      onEntered(answer.value);
    } else pinInput.current?.focus();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.cover}
      aria-labelledby="masuk"
      onCancel={(event) => event.preventDefault()}
    >
      <form
        className={styles.card}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <header className={styles.head}>
          <span className={styles.mark}>
            <Mark size={40} />
          </span>
          <div>
            <h1 id="masuk">Sentra IKM</h1>
            <p className="dim">{info?.office}</p>
          </div>
        </header>
        <fieldset className={styles.names}>
          <legend>Petugas</legend>
          {names.map(({ id, name }) => (
            <label key={id} className={styles.name} data-chosen={id === chosen || undefined}>
              <input
                type="radio"
                name="petugas"
                checked={id === chosen}
                onChange={() => setChosen(id)}
                onClick={(event) => {
                  // A click, not an arrow key that goes on through the list.
                  if (event.detail > 0) pinInput.current?.focus();
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <PinField
          ref={pinInput}
          label="PIN"
          description={`${pinLength} angka, lalu Enter`}
          value={pin}
          onChange={setPin}
        />
        <FailureAlert failure={signIn.failure} />
        <Button
          type="submit"
          loading={signIn.busy}
          disabled={chosen === null || pin.length < pinLength}
          fullWidth
        >
          Masuk
        </Button>
        <p className={styles.note}>Lupa PIN? Pengelola dapat memberi PIN baru di Pengaturan, Petugas.</p>
      </form>
    </dialog>
  );
}
