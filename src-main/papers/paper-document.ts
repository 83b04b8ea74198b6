import { html, type Markup, raw } from './html.ts';

/**
 * A whole HTML document for the printer: without scripts, and with a policy that lets nothing be fetched.
 * `styles` must be this program's own text (css-text.ts for what comes from data).
 */
export const paperDocument = (title: string, styles: string, body: Markup): string =>
  html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(styles)}</style>
</head>
<body>
${body}
</body>
</html>`.toString();
