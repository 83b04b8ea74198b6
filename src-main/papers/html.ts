/** Text that is HTML already. Only `html` and `raw` make it, so that data can never pass for it. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, nothing is left out. */
export type HtmlValue = Markup | string | number | null | undefined | false | readonly HtmlValue[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters (save the line feed and the tab), marks that turn the direction of writing, and what is no
// character: invisible on screen, confusing on paper, and refused by Word.
const invisible = /(?![\t\n\r])[\p{Cc}]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The text without what could not be seen, and without halves of signs. */
export const visibleText = (text: string): string => text.replace(invisible, '').toWellFormed();

/** Makes text safe in HTML and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Marks text that this program made itself as HTML. Never for data. */
export const raw = (text: string): Markup => new Markup(text);

/** A template that escapes everything put into it, except what `html` or `raw` made: html`<b>${name}</b>`. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}
