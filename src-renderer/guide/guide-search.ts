import { marked, type Token, type Tokens } from 'marked';
import { type GuidePage, guideAnchor } from '../../src-main/rules/guide-page.ts';
import { wordsMatch } from '../components/words-match.ts';

/** What stands under a heading of the guide. */
export interface GuideSection {
  page: GuidePage;
  /** Empty = what stands before the first heading. */
  heading: string;
  anchor: string;
  /** Without marks. */
  text: string;
}

/** The words of tokens, without marks and pictures. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfOne).join('').replace(/\s+/g, ' ').trim();
}

function wordsOfOne(token: Token): string {
  if (token.type === 'image') return '';
  if (token.type === 'list')
    return (token as Tokens.List).items.map((item) => `${wordsOf(item.tokens)} `).join('');
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flatMap((row) => row.map((cell) => `${wordsOf(cell.tokens)} `)).join('');
  }
  const isBlock = ['paragraph', 'heading', 'blockquote', 'code', 'space'].includes(token.type);
  const words =
    'tokens' in token && token.tokens
      ? token.tokens.map(wordsOfOne).join('')
      : 'text' in token
        ? String(token.text)
        : '';
  return isBlock ? `${words} ` : words;
}

/** A page cut at its headings. */
export function guideSections(page: GuidePage): GuideSection[] {
  const sections: { heading: string; tokens: Token[] }[] = [{ heading: '', tokens: [] }];
  for (const token of marked.lexer(page.text)) {
    if (token.type === 'heading') sections.push({ heading: wordsOf(token.tokens ?? []), tokens: [] });
    else sections.at(-1)?.tokens.push(token);
  }
  return sections.map(({ heading, tokens }) => ({
    page,
    heading,
    anchor: guideAnchor(heading),
    text: wordsOf(tokens),
  }));
}

const most = 30;

/** The sections in which every word of the question stands; those that are named so come first. */
export function searchGuide(sections: readonly GuideSection[], question: string): GuideSection[] {
  const asked = question.trim();
  if (asked === '') return [];
  const titleOf = ({ page, heading }: GuideSection) => `${page.title} ${heading}`;
  const found = sections.filter((section) => wordsMatch(asked, `${titleOf(section)} ${section.text}`));
  const named = found.filter((section) => wordsMatch(asked, titleOf(section)));
  return [...named, ...found.filter((section) => !named.includes(section))].slice(0, most);
}

/** A piece of the text around the first word of the question. */
export function guideSnippet({ text }: GuideSection, question: string): string {
  const word = question.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const start = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + 160)}${text.length > start + 160 ? ' …' : ''}`;
}
