import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DevtoolsSession } from '../../src-main/chromium/devtools-pipe.ts';
import { createCodec } from './in-page/codec.ts';
import type { FromPage, ToPage } from './in-page/messages.ts';
import { startPageWorld } from './in-page/page-world.ts';
import { startPreloadWorld } from './in-page/preload-world.ts';

const worldName = 'stand-in-preload';
const codec = createCodec();

/** Who deals with what the page says. */
export interface BridgeEvents {
  invoke(channel: string, args: unknown[]): Promise<unknown>;
  send(channel: string, args: unknown[]): void;
  place(place: { x: number; y: number; width: number; height: number }): void;
}

/** Joins the preload's isolated world of a page with the main process. */
export class PageBridge {
  readonly #session: DevtoolsSession;
  readonly #events: BridgeEvents;
  readonly #choosing = new Map<number, (files: string[]) => void>();
  #context: number | undefined;
  #lastChoice = 0;

  constructor(session: DevtoolsSession, events: BridgeEvents) {
    this.#session = session;
    this.#events = events;
  }

  /** Puts the preload before the scripts of every document to come. */
  async install(preloadFile: string | undefined, mainFrameId: string): Promise<void> {
    const session = this.#session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const about = context.auxData as { frameId?: string } | undefined;
      if (context.name === worldName && about?.frameId === mainFrameId) this.#context = context.id;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'standInSend') void this.#receive(codec.decode(payload) as FromPage, executionContextId);
    });
    await session.send('Runtime.addBinding', { name: 'standInSend', executionContextName: worldName });
    // A name that no page can know beforehand; the page's half stands first, so that it sees what is shown.
    const channel = `stand-in-${randomBytes(8).toString('hex')}`;
    const inTopFrame = (script: string) => `if (window === window.top) { ${script} }`;
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: inTopFrame(`(${startPageWorld})(${JSON.stringify(channel)});`),
    });
    const preload = preloadFile ? readFileSync(preloadFile, 'utf8') : '';
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName,
      source: inTopFrame(
        `(${startPreloadWorld})({ channel: ${JSON.stringify(channel)}, codec: (${createCodec})(), ` +
          `preload: (require, module, exports) => {${preload}\n} });`,
      ),
    });
  }

  send(channel: string, args: unknown[]): void {
    void this.#tell({ type: 'send', channel, args }, this.#context);
  }

  /** Opens Chromium's own file chooser; the paths, none when cancelled. */
  async chooseFiles(accept: string, multiple: boolean): Promise<string[]> {
    this.#lastChoice += 1;
    const id = this.#lastChoice;
    const chosen = new Promise<string[]>((resolve) => this.#choosing.set(id, resolve));
    await this.#session.send('Runtime.evaluate', {
      expression: `standInChoose(${id}, ${JSON.stringify(accept)}, ${multiple})`,
      contextId: this.#context,
      userGesture: true,
    });
    return chosen;
  }

  async #receive(message: FromPage, context: number): Promise<void> {
    if (message.type === 'place') return this.#events.place(message);
    if (message.type === 'send') return this.#events.send(message.channel, message.args);
    if (message.type === 'chosen') {
      const files = await this.#filePaths(message.count, context);
      return this.#choosing.get(message.id)?.(files);
    }
    const { id } = message;
    try {
      const answering =
        message.type === 'paths'
          ? this.#filePaths(message.count, context)
          : this.#events.invoke(message.channel, message.args);
      await this.#tell({ type: 'answer', id, value: await answering }, context);
    } catch (error) {
      await this.#tell(
        { type: 'refusal', id, message: error instanceof Error ? error.message : String(error) },
        context,
      );
    }
  }

  async #filePaths(count: number, contextId: number): Promise<string[]> {
    const paths: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { result } = await this.#session.send('Runtime.evaluate', {
        expression: `standInFiles[${index}]`,
        contextId,
      });
      if (!result.objectId) continue;
      paths.push((await this.#session.send('DOM.getFileInfo', { objectId: result.objectId })).path);
    }
    return paths;
  }

  async #tell(message: ToPage, executionContextId: number | undefined): Promise<void> {
    if (executionContextId === undefined) return;
    const text = codec.encode(message);
    await this.#session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: '(text) => standInReceive(text)',
        arguments: [{ value: text }],
        executionContextId,
      })
      .catch(() => undefined); // the document went away: so do Electron's answers to it
  }
}
