import { EventEmitter } from 'node:events';

type InvokeHandler = (event: never, ...args: unknown[]) => unknown;

/** `handle` and `on`; the messages come from the preload's world of each page. */
class StandInIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle = (channel: string, listener: InvokeHandler): void => {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, listener);
  };
  removeHandler = (channel: string): void => void this.#handlers.delete(channel);

  /** Answers an `invoke`, with Electron's words when nobody does or the handler throws. */
  async invoke(event: unknown, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler)
      throw new Error(
        `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
      );
    try {
      return await handler(event as never, ...args);
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`);
    }
  }
}

export const ipcMain = new StandInIpcMain();
