import { html, type Markup } from './html.ts';

/** Labels, aligned colons, values; empty values are left out. With `ordinal`, a number hangs before the first row. */
export const factRows = (
  facts: readonly (readonly [label: string, value: string])[],
  ordinal?: string,
): Markup[] =>
  facts
    .filter(([, value]) => value !== '')
    .map(([label, value], index) => {
      const number = ordinal !== undefined && html`<td class="ordinal">${index === 0 && ordinal}</td>`;
      return html`<tr>${number}<td class="label">${label}</td><td class="colon">:</td><td class="value">${value}</td></tr>`;
    });
