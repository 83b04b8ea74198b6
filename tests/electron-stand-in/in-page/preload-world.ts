import type { Codec } from './codec.ts';
import type { FromPage, ToPage } from './messages.ts';
import type { Argument, Outcome, Shape } from './page-world.ts';

/** What is put around the preload's source text. */
export interface PreloadWorldOptions {
  channel: string;
  codec: Codec;
  /** The preload itself, as a CommonJS module. */
  preload(require: (name: string) => unknown, module: { exports: unknown }, exports: unknown): void;
}

/** What the DevTools connection reaches in this world. */
declare global {
  var standInSend: (text: string) => void;
  var standInReceive: (text: string) => void;
  var standInFiles: File[];
  var standInChoose: (id: number, accept: string, multiple: boolean) => void;
}

/**
 * The preload's half: `contextBridge`, `ipcRenderer` and `webUtils` in an isolated world of the page. Its source text
 * is put into the page, so it must not use anything from outside itself.
 */
export function startPreloadWorld({ channel, codec, preload }: PreloadWorldOptions): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  type Anything = (...args: unknown[]) => unknown;
  const send = globalThis.standInSend;
  const tell = (message: FromPage) => send(codec.encode(message));
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, Set<Listener>>();
  const shown: { key: string; shape: Shape }[] = [];
  const functions = new Map<number, Anything>();
  const paths = new Map<string, string>();
  let lastId = 0;

  const dispatch = (name: string, detail: unknown) =>
    window.dispatchEvent(new CustomEvent(`${channel}:${name}`, { detail }));

  function ask(make: (id: number) => FromPage): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      tell(make(id));
    });
  }

  globalThis.standInReceive = (text) => {
    const message = codec.decode(text) as ToPage;
    if (message.type === 'send') {
      for (const listener of [...(listeners.get(message.channel) ?? [])])
        listener({ sender: ipcRenderer }, ...message.args);
      return;
    }
    const promise = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') promise?.resolve(message.value);
    else promise?.reject(new Error(message.message));
  };

  const ipcRenderer = {
    invoke: (name: string, ...args: unknown[]) => ask((id) => ({ type: 'invoke', id, channel: name, args })),
    send: (name: string, ...args: unknown[]) => tell({ type: 'send', channel: name, args }),
    on(name: string, listener: Listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return ipcRenderer;
    },
    off(name: string, listener: Listener) {
      listeners.get(name)?.delete(listener);
      return ipcRenderer;
    },
  };

  function describe(value: unknown): Shape {
    if (typeof value === 'function') {
      lastId += 1;
      functions.set(lastId, value as Anything);
      return { fn: lastId };
    }
    const isPlain =
      typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    const hasFunction =
      isPlain && Object.values(value).some((held) => ['function', 'object'].includes(typeof held));
    if (!hasFunction) return { value };
    return {
      keys: Object.fromEntries(Object.entries(value as object).map(([key, held]) => [key, describe(held)])),
    };
  }

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      const thing = { key, shape: describe(api) };
      shown.push(thing);
      dispatch('expose', thing);
    },
  };
  window.addEventListener(`${channel}:ready`, () => {
    for (const thing of shown) dispatch('expose', thing);
  });

  window.addEventListener(`${channel}:call`, (event) => {
    const { call, fn, args } = (event as CustomEvent<{ call: number; fn: number; args: Argument[] }>).detail;
    const unpacked = args.map((arg) =>
      'fn' in arg
        ? (...given: unknown[]) => void dispatch('callback', { fn: arg.fn, args: given })
        : arg.value,
    );
    const failed = (error: unknown): Outcome => ({
      call,
      kind: 'error',
      message: error instanceof Error ? error.message : String(error),
    });
    const done = (value: unknown): Outcome => ({ call, kind: 'value', value: describe(value) });
    try {
      const result = functions.get(fn)?.(...unpacked);
      if (!(result instanceof Promise)) return void dispatch('outcome', done(result));
      result.then(
        (value) => dispatch('settled', done(value)),
        (error) => dispatch('settled', failed(error)),
      );
      dispatch('outcome', { call, kind: 'promise' } satisfies Outcome);
    } catch (error) {
      dispatch('outcome', failed(error));
    }
  });

  // `getPathForFile` answers at once, but only the main process can know a path. So an event that brings files is
  // held back until their paths are here, and then sent on.
  const nameOf = (file: File) => `${file.name}|${file.size}|${file.lastModified}`;
  async function learnPaths(files: File[]): Promise<void> {
    globalThis.standInFiles = files;
    const found = (await ask((id) => ({ type: 'paths', id, count: files.length }))) as string[];
    files.forEach((file, index) => {
      paths.set(nameOf(file), found[index] ?? '');
    });
  }
  const passedOn = new WeakSet<Event>();
  function holdBack(event: Event, files: File[], again: () => Event): void {
    if (passedOn.has(event) || files.length === 0 || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const target = event.composedPath()[0];
    void learnPaths(files).then(() => {
      const next = again();
      passedOn.add(next);
      target?.dispatchEvent(next);
    });
  }
  for (const type of ['input', 'change']) {
    window.addEventListener(
      type,
      (event) => {
        const input = event.composedPath()[0];
        if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
        holdBack(event, [...(input.files ?? [])], () => new Event(type, { bubbles: true, composed: true }));
      },
      true,
    );
  }
  window.addEventListener(
    'drop',
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      const { clientX, clientY } = event;
      holdBack(event, files, () => {
        const dataTransfer = new DataTransfer();
        for (const file of files) dataTransfer.items.add(file);
        return new DragEvent('drop', {
          dataTransfer,
          clientX,
          clientY,
          bubbles: true,
          cancelable: true,
          composed: true,
        });
      });
    },
    true,
  );

  const webUtils = { getPathForFile: (file: File) => paths.get(nameOf(file)) ?? '' };

  globalThis.standInChoose = (id, accept, multiple) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept, multiple });
    const finish = () => {
      globalThis.standInFiles = [...(input.files ?? [])];
      tell({ type: 'chosen', id, count: globalThis.standInFiles.length });
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  };

  let place = '';
  const tellPlace = () => {
    const now = {
      x: window.screenX,
      y: window.screenY,
      width: window.outerWidth,
      height: window.outerHeight,
    };
    if (JSON.stringify(now) === place) return;
    place = JSON.stringify(now);
    tell({ type: 'place', ...now });
  };
  window.addEventListener('resize', tellPlace);
  setInterval(tellPlace, 1000); // moving a window makes no event
  tellPlace();

  const modules: Record<string, unknown> = { electron: { contextBridge, ipcRenderer, webUtils } };
  const module = { exports: {} };
  const require = (name: string) => {
    const found = modules[name.replace(/^electron\/.*/, 'electron')];
    if (!found) throw new Error(`module not found: ${name}`); // as in a sandboxed preload
    return found;
  };
  preload(require, module, module.exports);
}
