import { protocol, session } from 'electron';
import { type AppContent, appOrigin, appScheme, createAppResponder } from './app-responses.ts';

/** Makes our scheme a standard, secure one. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the screens, the papers and the pages to print under `app://sentra/`. */
export function serveApp(content: AppContent): void {
  protocol.handle(appScheme, createAppResponder(content));
}

/** Cancels every request that is not for our own files: the program works without a network, so it has no use for one. */
export function stayOffline(): void {
  session.defaultSession.setSpellCheckerEnabled(false); // it would fetch dictionaries
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOurs(details.url) });
  });
}

function isOurs(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || /^(data|blob|devtools):/.test(url);
}
