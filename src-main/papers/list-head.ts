import { factRows } from './facts-table.ts';
import { html, type Markup } from './html.ts';
import { letterheadBlock } from './letterhead-block.ts';
import type { PaperSettings } from './paper-settings.ts';

/** Kop, title, and what the list is about. */
export const listHead = (
  settings: PaperSettings,
  title: string,
  facts: readonly (readonly [string, string])[],
): Markup => html`${letterheadBlock(settings)}
<div class="list-head"><h1>${title}</h1><table>${factRows(facts)}</table></div>`;
