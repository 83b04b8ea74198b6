import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Without what may follow a name: an ellipsis, a colon, the bracket of a number. */
const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s…:(]+$/, '')
    .trim();

/** What the screens put into a name: "{Pelatihan} baru", "Simpan {tampilan} ini …". Anything else is no name to be written of. */
const putIn = '(?:[Tt]ampilan|[Rr]ekap|[Pp]elatihan|[Ff]asilitasi|calon|cadangan)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' ');

/** What the screens call their buttons, fields and parts: whole texts, and patterns of those that are put together. */
export interface ScreenNames {
  has(name: string): boolean;
}

/** Reads the names from the sources of the screens, and of the rules and lists that give them words. */
export function readScreenNames(root: string, patterns: readonly string[]): ScreenNames {
  const whole = new Set<string>();
  const composed: RegExp[] = [];
  /** Pieces with an expression between each two; what stands before the first one is a name, too. */
  const addPieces = (pieces: string[]) => {
    if (pieces.length === 1) whole.add(bare(pieces[0] ?? ''));
    else if (pieces.some((piece) => /[A-Za-z]{4}/.test(piece))) {
      whole.add(bare(pieces[0] ?? ''));
      composed.push(new RegExp(`^${pieces.map(escaped).join(putIn).trim()}$`));
    }
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (node && typeof node === 'object' && 'type' in node) {
      const { type, ...rest } = node as Node;
      if (type === 'ImportDeclaration') return;
      if (type === 'Literal' && typeof rest.value === 'string') addPieces([rest.value]);
      if (type === 'TemplateLiteral')
        addPieces((rest.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked));
      if (type === 'JSXElement') addPieces(piecesOf(rest.children as Node[]));
      for (const child of Object.values(rest)) visit(child);
    }
  };
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })))
    visit(parseAst(readFileSync(join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body);
  return {
    has: (name) => whole.has(bare(name)) || composed.some((pattern) => pattern.test(name.trim())),
  };
}

/** The text of an element in pieces: an expression or an element within parts them. */
function piecesOf(children: readonly Node[]): string[] {
  const pieces = [''];
  for (const child of children) {
    const text = child.type === 'JSXText' ? String(child.value).replace(/\s+/g, ' ') : null;
    if (text !== null) pieces.push(`${pieces.pop() ?? ''}${text}`);
    else pieces.push('');
  }
  return pieces.map((piece, at) =>
    at === 0 ? piece.trimStart() : at === pieces.length - 1 ? piece.trimEnd() : piece,
  );
}
