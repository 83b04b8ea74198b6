import { Kbd } from '@mantine/core';
import { marked, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import { guideAnchor } from '../../src-main/rules/guide-page.ts';
import styles from './guide.module.css';
import { GuideLink } from './guide-link.tsx';
import { guidePicture } from './guide-texts.ts';

/** A page of the guide, drawn from its Markdown: no HTML is taken over, so a text can only be a text. */
export function GuideText({ markdown }: { markdown: string }) {
  const tokens = useMemo(() => marked.lexer(markdown), [markdown]);
  return <>{drawAll(tokens, block)}</>;
}

// Tokens have no names of their own, and their order never changes while they are shown.
const drawAll = (tokens: readonly Token[] | undefined, draw: (token: Token) => ReactNode): ReactNode[] =>
  (tokens ?? []).map((token, index) => <Fragment key={`${index} ${token.type}`}>{draw(token)}</Fragment>);

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading);
    case 'paragraph':
      return token.tokens?.length === 1 && token.tokens[0]?.type === 'image' ? (
        inline(token.tokens[0])
      ) : (
        <p>{drawAll(token.tokens, inline)}</p>
      );
    case 'text':
      return token.tokens ? drawAll(token.tokens, inline) : token.text;
    case 'list':
      return list(token as Tokens.List);
    case 'blockquote':
      return <aside className={styles.note}>{drawAll(token.tokens, block)}</aside>;
    case 'code':
      return <pre className={styles.code}>{token.text}</pre>;
    case 'table':
      return table(token as Tokens.Table);
    default:
      return null;
  }
}

function heading({ depth, tokens, text }: Tokens.Heading): ReactNode {
  const id = guideAnchor(text);
  return depth <= 2 ? (
    <h2 id={id} tabIndex={-1}>
      {drawAll(tokens, inline)}
    </h2>
  ) : (
    <h3 id={id} tabIndex={-1}>
      {drawAll(tokens, inline)}
    </h3>
  );
}

function list({ ordered, start, items }: Tokens.List): ReactNode {
  const lines = items.map((item, index) => (
    <li key={`${index} ${item.raw}`}>{drawAll(item.tokens, block)}</li>
  ));
  return ordered ? <ol start={start || 1}>{lines}</ol> : <ul>{lines}</ul>;
}

function table({ header, rows }: Tokens.Table): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell.text} scope="col">
              {drawAll(cell.tokens, inline)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.map((cell) => cell.text).join('|')}>
            {cells.map((cell, index) => (
              <td key={`${index} ${cell.text}`}>{drawAll(cell.tokens, inline)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inline(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{drawAll(token.tokens, inline)}</strong>;
    case 'em':
      return <em>{drawAll(token.tokens, inline)}</em>;
    case 'codespan':
      return isKeys(token.text) ? <Kbd>{token.text}</Kbd> : <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <GuideLink to={token.href}>{drawAll(token.tokens, inline)}</GuideLink>;
    case 'image':
      return picture(token as Tokens.Image);
    default: // plain text, and what Markdown writes with a backslash
      return 'text' in token ? token.text : null;
  }
}

/** 'Ctrl+S', 'Enter', 'F1': what is pressed, and not a path or a command. */
export const isKeys = (text: string): boolean =>
  /^(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z0-9?+−]|F\d{1,2}|Enter|Esc|Tab|Spasi|Delete|Home|End|Alt|[↑↓←→])$/.test(
    text,
  );

function picture({ href, text }: Tokens.Image): ReactNode {
  const url = guidePicture(href);
  return url === undefined ? null : (
    <figure className={styles.figure}>
      <img src={url} alt="" loading="lazy" />
      <figcaption>{text}</figcaption>
    </figure>
  );
}
