/** What the preload showed: functions by their number, other values as they are. */
export type Shape = { fn: number } | { value: unknown } | { keys: Record<string, Shape> };

/** An argument on its way from the page to the preload. */
export type Argument = { fn: number } | { value: unknown };

/** What a call of a shown function came to. A promise is settled later, under the same `call`. */
export type Outcome =
  | { call: number; kind: 'value'; value: unknown }
  | { call: number; kind: 'error'; message: string }
  | { call: number; kind: 'promise' };

/**
 * The page's half of contextBridge. The page and the preload have different worlds and share only the document's
 * events, whose details Chromium clones from one world to the other. Its source text is put into the page.
 */
export function startPageWorld(channel: string): void {
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastCall = 0;
  let lastOutcome: Outcome | undefined;

  const dispatch = (name: string, detail: unknown) =>
    window.dispatchEvent(new CustomEvent(`${channel}:${name}`, { detail }));
  const listen = <T>(name: string, listener: (detail: T) => void) =>
    window.addEventListener(`${channel}:${name}`, (event) => listener((event as CustomEvent<T>).detail));

  function packArgument(value: unknown): Argument {
    if (typeof value !== 'function') return { value: structuredClone(value) }; // throws for what cannot be cloned
    lastCall += 1;
    callbacks.set(lastCall, value as (...args: unknown[]) => unknown);
    return { fn: lastCall };
  }

  function callPreload(fn: number, args: unknown[]): unknown {
    const packed = args.map(packArgument);
    lastCall += 1;
    const call = lastCall;
    dispatch('call', { call, fn, args: packed }); // answered before it returns
    const outcome = lastOutcome;
    if (outcome?.kind === 'error') throw new Error(outcome.message);
    if (outcome?.kind === 'value') return build(outcome.value as Shape);
    return new Promise((resolve, reject) => waiting.set(call, { resolve, reject }));
  }

  function build(shape: Shape): unknown {
    if ('value' in shape) return shape.value;
    if ('fn' in shape) return (...args: unknown[]) => callPreload(shape.fn, args);
    return Object.freeze(
      Object.fromEntries(Object.entries(shape.keys).map(([key, held]) => [key, build(held)])),
    );
  }

  listen<Outcome>('outcome', (outcome) => {
    lastOutcome = outcome;
  });
  listen<Outcome>('settled', (outcome) => {
    const promise = waiting.get(outcome.call);
    waiting.delete(outcome.call);
    if (outcome.kind === 'value') promise?.resolve(build(outcome.value as Shape));
    else if (outcome.kind === 'error') promise?.reject(new Error(outcome.message));
  });
  listen<{ fn: number; args: unknown[] }>('callback', ({ fn, args }) => callbacks.get(fn)?.(...args));
  listen<{ key: string; shape: Shape }>('expose', ({ key, shape }) => {
    if (Object.hasOwn(window, key)) return;
    Object.defineProperty(window, key, { value: build(shape), enumerable: true });
  });
  dispatch('ready', undefined); // the preload may have shown its things before there was anyone to see them
}
