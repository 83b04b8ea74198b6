/** How long work tells how far it is, and learns that it should stop. */
export interface Control {
  progress(stage: string, done: number, total: number): void;
  isCancelled(): boolean;
}

export const quietControl: Control = { progress: () => {}, isCancelled: () => false };

/** Thrown through the import when the officer cancels; run-import.ts makes a failure of it. */
export class Cancelled extends Error {}

const every = 250;

/** Goes through a list, telling progress and stopping when cancelled. */
export function* steps<T>(control: Control, stage: string, list: readonly T[]): Generator<T> {
  for (let index = 0; index < list.length; index++) {
    if (index % every === 0) checkpoint(control, stage, index, list.length);
    const one = list[index];
    if (one !== undefined) yield one;
  }
  checkpoint(control, stage, list.length, list.length);
}

export function checkpoint(control: Control, stage: string, done: number, total: number): void {
  if (control.isCancelled()) throw new Cancelled();
  control.progress(stage, done, total);
}
