/**
 * Chromium does not know an app's own schemes, so `app://sentra/x` is shown as `https://sentra.app.invalid/x` and
 * answered by the app's protocol handler. `.invalid` never resolves: what slips through reaches no one.
 */
const host = /^https:\/\/([\w-]+)\.([\w-]+)\.invalid(?=[/?#]|$)/;

/** The address that Chromium is given. */
export function toChromiumUrl(url: string, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    const start = `${scheme}://`;
    if (!url.startsWith(start)) continue;
    const rest = url.slice(start.length);
    const name = /^[\w-]*/.exec(rest)?.[0] ?? '';
    return `https://${name}.${scheme}.invalid${rest.slice(name.length) || '/'}`;
  }
  return url;
}

/** The address that the app knows. */
export function toAppUrl(url: string): string {
  return url.replace(host, '$2://$1');
}

/** `app://sentra` of an address of the app, the usual origin of any other. */
export function originOf(appUrl: string): string {
  const own = /^([\w-]+:\/\/[\w.-]+)/.exec(appUrl);
  const url = URL.canParse(appUrl) ? new URL(appUrl) : undefined;
  return url && url.origin !== 'null' ? url.origin : (own?.[1] ?? 'null');
}
