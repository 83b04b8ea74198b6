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

// Control characters and marks that turn the direction of writing: invisible on screen, confusing on paper.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is removed
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Makes text safe in HTML and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(invisible, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

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
