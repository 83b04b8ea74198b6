import type { OnBeforeRequestListenerDetails } from 'electron';
import type { DevtoolsSession } from '../../src-main/chromium/devtools-pipe.ts';
import type { Protocol } from '../../src-main/chromium/protocol-types.ts';
import { toAppUrl } from './app-urls.ts';
import { defaultSession } from './session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Decides about a navigation of the page before it is answered. */
export type NavigationCheck = (request: Paused, appUrl: string) => boolean;

/** Takes every request of a page or worker: the app's schemes go to its handlers, the rest to its `webRequest`. */
export async function answerRequests(session: DevtoolsSession, mayNavigate: NavigationCheck): Promise<void> {
  session.on('Fetch.requestPaused', (paused) => {
    answer(session, paused, mayNavigate).catch(() => undefined); // the page went away meanwhile
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(session: DevtoolsSession, paused: Paused, mayNavigate: NavigationCheck): Promise<void> {
  const { requestId, request } = paused;
  const url = toAppUrl(request.url);
  const fail = (errorReason: Protocol.Network.ErrorReason) =>
    session.send('Fetch.failRequest', { requestId, errorReason });
  if (!mayNavigate(paused, url)) return void (await fail('Aborted'));
  if (await isCancelled(url, paused)) return void (await fail('BlockedByClient'));
  const handler = defaultSession.protocol.handlerOf(url);
  if (!handler) return void (await session.send('Fetch.continueRequest', { requestId }));
  const response = await Promise.resolve(handler(toRequest(url, request))).catch((error: unknown) => {
    console.error(`protocol handler, ${url}:`, error);
    return undefined;
  });
  if (!response) return void (await fail('Failed'));
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function toRequest(url: string, request: Protocol.Network.Request): Request {
  const body = request.postDataEntries?.map((entry) => Buffer.from(entry.bytes ?? '', 'base64'));
  return new Request(url, {
    method: request.method,
    headers: request.headers,
    body: body ? Buffer.concat(body) : undefined,
  });
}

function isCancelled(url: string, paused: Paused): Promise<boolean> {
  const listener = defaultSession.beforeRequest;
  if (!listener) return Promise.resolve(false);
  const details = {
    id: 0,
    url,
    method: paused.request.method,
    resourceType: 'other',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  } satisfies OnBeforeRequestListenerDetails;
  return new Promise((resolve) => listener(details, (response) => resolve(response.cancel === true)));
}
