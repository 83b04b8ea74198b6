import { encodeQR } from 'qr';
import { html, type Markup, raw } from './html.ts';

/** A QR code as a drawing: sharp at any size, and no picture to load. */
export function qrCode(text: string): Markup {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const path = rows
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return html`<svg viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><path d="${raw(path)}"/></svg>`;
}
