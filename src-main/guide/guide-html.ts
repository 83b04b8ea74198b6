import { Marked, type Token } from 'marked';
import { escapeHtml, type Markup, raw } from '../papers/html.ts';
import { type GuidePage, guideAnchor } from '../rules/guide-page.ts';

/** Where a heading is reached within the paper; pages and their headings have names of their own. */
export const paperAnchor = (page: string, heading = ''): string =>
  `bagian-${page}${heading ? `-${guideAnchor(heading)}` : ''}`;

/** The tasks of a page: its headings of the second level. */
export const tasksOf = (page: GuidePage): string[] =>
  new Marked()
    .lexer(page.text)
    .flatMap((token: Token) => (token.type === 'heading' && token.depth === 2 ? [token.text] : []));

/**
 * A page of the guide as HTML for the printer. `picture` answers the data of a picture by the name in the text; one that is
 * missing is left out.
 */
export function guideHtml(page: GuidePage, picture: (named: string) => string | undefined): Markup {
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        const id = paperAnchor(page.name, text);
        return `<h${depth} id="${escapeHtml(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // Text, though the pages are ours: a paper carries no foreign HTML.
      html: ({ text }) => escapeHtml(text),
      image({ href, text }) {
        const data = picture(href);
        return data
          ? `<span class="figure"><img src="${data}" alt=""><span>${escapeHtml(text)}</span></span>`
          : '';
      },
      link({ href, tokens }) {
        const [file = '', heading] = href.split('#');
        const target = paperAnchor(file.replace(/\.md$/, ''), heading);
        return `<a href="#${escapeHtml(target)}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return raw(marked.parse(page.text, { async: false }));
}
