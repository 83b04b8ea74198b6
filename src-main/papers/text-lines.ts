import { html, type Markup } from './html.ts';

/** A line of an article: a paragraph, or a point with its mark ("a.", "(1)", "-") that hangs before it. */
export interface TextLine {
  mark: string | null;
  /** 0 for paragraphs, 1 for points, 2 for points below numbered points. */
  level: 0 | 1 | 2;
  text: string;
}

const point = /^(\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–•])\s+(\S.*)$/;

/** Reads the text of an article as it is typed in the settings: each line a paragraph or a point. */
export function readLetterText(text: string): TextLine[] {
  let numbered = false;
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): TextLine => {
      const [, mark, rest] = point.exec(line) ?? [];
      if (mark === undefined || rest === undefined) return { mark: null, level: 0, text: line };
      if (/\d/.test(mark)) {
        numbered = true;
        return { mark, level: 1, text: rest };
      }
      return { mark, level: numbered ? 2 : 1, text: rest };
    });
}

/** The lines as paragraphs, marks hanging. */
export const renderLines = (lines: readonly TextLine[]): Markup[] =>
  lines.map(({ mark, level, text }) =>
    mark === null
      ? html`<p>${text}</p>`
      : html`<p class="point level-${level}"><span class="mark">${mark}</span>${text}</p>`,
  );
