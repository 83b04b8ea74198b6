import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './protocol-types.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;
type Events = Protocol.Events;

interface Message {
  id?: number;
  sessionId?: string;
  method?: keyof Events;
  params?: Events[keyof Events];
  result?: Answers[keyof Answers];
  error?: { message: string };
}

interface Pending {
  method: string;
  resolve(value: unknown): void;
  reject(reason: Error): void;
  sessionId: string | undefined;
}

/** One target (or, without an id, the browser itself) as the DevTools protocol addresses it. */
export interface DevtoolsSession {
  readonly id: string | undefined;
  send<M extends keyof Commands>(method: M, params?: Commands[M]): Promise<Answers[M]>;
  /** Listens to an event of this session; returns how to stop. */
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
}

/** A DevTools connection over `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. No port is open. */
export class DevtoolsPipe {
  readonly browser: DevtoolsSession;
  /** Resolves when Chromium closed its end, so when it is gone. */
  readonly closed: Promise<void>;
  readonly #input: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, Set<(payload: never) => void>>();
  #chunks: Buffer[] = [];
  #lastId = 0;
  #isClosed = false;

  /** `input` is what Chromium reads (its file 3), `output` what it writes (its file 4). */
  constructor(input: Writable, output: Readable) {
    this.#input = input;
    this.browser = this.session(undefined);
    input.on('error', () => undefined); // a write after the end: `closed` tells it better
    output.on('data', (chunk: Buffer) => this.#read(chunk));
    this.closed = new Promise((resolve) => {
      const end = () => {
        this.#isClosed = true;
        this.#rejectAll(() => true);
        resolve();
      };
      output.on('close', end);
      output.on('error', end);
    });
  }

  /** The session that `Target.attachToTarget` or auto-attach gave. */
  session(id: string | undefined): DevtoolsSession {
    return {
      id,
      send: (method, params) => this.#send(id, method, params),
      on: (event, listener) => {
        const key = `${id ?? ''} ${event}`;
        const set = this.#listeners.get(key) ?? new Set();
        this.#listeners.set(key, set);
        set.add(listener);
        return () => set.delete(listener);
      },
    };
  }

  /** Forgets the listeners and fails the waiting calls of a session that was detached. */
  forget(sessionId: string): void {
    for (const key of this.#listeners.keys())
      if (key.startsWith(`${sessionId} `)) this.#listeners.delete(key);
    this.#rejectAll((pending) => pending.sessionId === sessionId);
  }

  #send<M extends keyof Commands>(sessionId: string | undefined, method: M, params?: Commands[M]) {
    return new Promise<Answers[M]>((resolve, reject) => {
      if (this.#isClosed) return reject(new Error(`${method}: Chromium is closed`));
      this.#lastId += 1;
      const id = this.#lastId;
      this.#pending.set(id, { method, sessionId, reject, resolve: (value) => resolve(value as Answers[M]) });
      this.#input.write(`${JSON.stringify({ id, sessionId, method, params: params ?? {} })}\0`);
    });
  }

  #rejectAll(which: (pending: Pending) => boolean): void {
    for (const [id, pending] of this.#pending) {
      if (!which(pending)) continue;
      this.#pending.delete(id);
      pending.reject(new Error(`${pending.method}: the page or Chromium is closed`));
    }
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#chunks.push(chunk.subarray(start, end));
      this.#dispatch(JSON.parse(Buffer.concat(this.#chunks).toString('utf8')) as Message);
      this.#chunks = [];
      start = end + 1;
    }
    if (start < chunk.length) this.#chunks.push(chunk.subarray(start));
  }

  #dispatch(message: Message): void {
    if (message.id !== undefined) {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`));
      else pending?.resolve(message.result);
      return;
    }
    const set = this.#listeners.get(`${message.sessionId ?? ''} ${message.method}`);
    for (const listener of [...(set ?? [])]) listener(message.params as never);
  }
}
