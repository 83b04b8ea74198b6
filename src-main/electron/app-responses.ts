import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

/** The scheme and the host of everything that the windows show. */
export const appScheme = 'app';
export const appHost = 'sentra';
export const appOrigin = `${appScheme}://${appHost}`;

/** What the app's own protocol can serve. */
export interface AppContent {
  rendererFolder: string;
  /** A PDF that the office made, by its id. */
  papers(id: string): Uint8Array | undefined;
  /** An HTML document that waits to be printed, by its id. */
  printPage(id: string): string | undefined;
  /** A photo that is attached to a record, by the kind of the record and the number of the photo. */
  picture(owner: string, id: number): Promise<{ bytes: Uint8Array; extension: string } | undefined>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Scripts only from our own files. Styles may stand in elements: the component library sets sizes that way. */
const screensPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'", // the PDF preview draws in a worker
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page to be printed carries its style and pictures in itself and runs nothing. */
const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Answers a request of a window. Only GET, only our host, only what lies inside the renderer's folder. */
export function createAppResponder(content: AppContent): (request: Request) => Promise<Response> {
  const root = resolve(content.rendererFolder);
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== appHost) return refuse(405);
    let path: string;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      return refuse(400); // a `%` that is not an escape
    }
    const paper = /^\/papers\/([\w-]+)\.pdf$/.exec(path)?.[1];
    if (paper) return respond(content.papers(paper), '.pdf', screensPolicy);
    const print = /^\/print\/([\w-]+)\.html$/.exec(path)?.[1];
    if (print) return respond(content.printPage(print), '.html', printPolicy);
    const [, owner = '', number = ''] = /^\/files\/([a-z-]{1,30})\/(\d{1,15})$/.exec(path) ?? [];
    if (owner) {
      const picture = await content.picture(owner, Number(number));
      return respond(picture?.bytes, picture?.extension ?? '', screensPolicy);
    }
    return respond(
      await readInside(root, path === '/' ? '/index.html' : path),
      extname(path) || '.html',
      screensPolicy,
    );
  };
}

/** A file's bytes, or undefined when there is none or the path would leave the folder. */
async function readInside(root: string, path: string): Promise<Uint8Array | undefined> {
  // A backslash separates folders on Windows only, a zero byte ends a path in C: neither belongs in a name of ours.
  if (/[\\\0]/.test(path)) return undefined;
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

function respond(body: Uint8Array | string | undefined, extension: string, policy: string): Response {
  const type = types[extension.toLowerCase()];
  if (body === undefined || type === undefined) return refuse(404);
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(bytes, { status: 200, headers: headers(type, policy) });
}

function refuse(status: number): Response {
  return new Response('', { status, headers: headers('text/plain; charset=utf-8', "default-src 'none'") });
}

function headers(type: string, policy: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store', // files come from the disk as they are; a paper must not outlive the office
  };
}
