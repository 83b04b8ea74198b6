import { factRows } from './facts-table.ts';
import type { LetterSettings } from './handover-data.ts';
import { html, type Markup } from './html.ts';
import { letterheadBlock } from './letterhead-block.ts';

/** Kop, title, and what the list is about. */
export const listHead = (
  settings: LetterSettings,
  title: string,
  facts: readonly (readonly [string, string])[],
): Markup => html`${letterheadBlock(settings)}
<div class="list-head"><h1>${title}</h1><table>${factRows(facts)}</table></div>`;
