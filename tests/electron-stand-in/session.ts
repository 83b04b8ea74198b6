import type { CallbackResponse, OnBeforeRequestListenerDetails } from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

/** The app's own schemes and who answers them. */
class StandInProtocol {
  readonly schemes = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged = (schemes: Electron.CustomScheme[]): void => {
    for (const { scheme } of schemes) this.schemes.add(scheme);
  };
  handle = (scheme: string, handler: Handler): void => {
    this.#handlers.set(scheme, handler);
    this.schemes.add(scheme);
  };
  unhandle = (scheme: string): void => void this.#handlers.delete(scheme);
  isProtocolHandled = (scheme: string): boolean => this.#handlers.has(scheme);
  handlerOf = (url: string): Handler | undefined => this.#handlers.get(/^([\w-]+):/.exec(url)?.[1] ?? '');
}

/** The one session. Permissions are denied by a switch of Chromium: what is set here is kept, but never asked. */
class StandInSession {
  readonly protocol = new StandInProtocol();
  beforeRequest: BeforeRequest | undefined;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      this.beforeRequest = listener ?? undefined;
    },
  };
  setPermissionRequestHandler = (_handler: unknown): void => undefined;
  setPermissionCheckHandler = (_handler: unknown): void => undefined;
  setDevicePermissionHandler = (_handler: unknown): void => undefined;
  setSpellCheckerEnabled = (_enabled: boolean): void => undefined;
}

export const defaultSession = new StandInSession();
