import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

// Texts that an officer may read: whatever stands in the screens as text or in quotes with a blank or a capital in it, and
// the words of the main process's failures. Codes, keys and class names have neither.

const root = join(import.meta.dirname, '../..');

/** English words that are no Indonesian ones, names of keys and formats aside. */
const english =
  /\b(?:the|and|of|for|with|without|not|is|are|was|please|click|select|choose|open|close|save|cancel|delete|remove|edit|add|new|search|filter|sort|next|previous|back|loading|error|failed|success|warning|settings|print|export|import|file|files|page|row|rows|column|columns|name|date|year|user|users|password|backup|restore|undo|redo|upload|download|update|item|items|total of|business|training|attendance|clear|copy|paste|show|hide|yes|ok)\b/i;

/** Words of the language that docs/kata.md does not use for the thing. */
const notOurs = /\b(?:absensi|presensi|unggah|pengguna|UMKM|retur|absen|sektor)\b/i;

/** Names of keys, fonts and options of the command line, terms that Indonesian took over, selectors of the page. */
const taken = [
  /\b(?:Ctrl\+)?Delete\b(?= untuk|$)/g,
  /\bTimes New Roman\b/g,
  /--[a-z-]+/g,
  /\bprint(?= [a-z]+$|$)/g,
  /\bby name by address\b/g,
  /^(?:Files|Page)$/g,
  /\w*\[.*\]|^input, select$/g,
];

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** All texts of a file with their line. `inside` narrows to the arguments of calls of that name. */
function textsOf(file: string, inside?: RegExp): { line: number; text: string }[] {
  const source = readFileSync(file, 'utf8');
  const texts: { line: number; text: string }[] = [];
  const add = (text: string, start: number) =>
    texts.push({ text: text.trim(), line: source.slice(0, start).split('\n').length });
  const visit = (node: unknown, within: boolean): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, within);
    else if (node && typeof node === 'object' && 'type' in node) {
      const { type, start, ...rest } = node as Node;
      if (['ImportDeclaration', 'ExportAllDeclaration', 'TSLiteralType'].includes(type)) return;
      if (type === 'Literal' && typeof rest.value === 'string' && within) add(rest.value, start);
      if (type === 'JSXText' && within) add(String(rest.value), start);
      if (type === 'TemplateElement' && within)
        add(String((rest.value as { cooked?: string }).cooked ?? ''), start);
      const callee = rest.callee as { name?: string; object?: { name?: string } } | undefined;
      // What is thrown or logged is for the developer.
      if (callee?.name === 'Error' || callee?.object?.name === 'console') return;
      const reached =
        within || (type === 'CallExpression' && inside !== undefined && inside.test(callee?.name ?? ''));
      for (const child of Object.values(rest)) visit(child, reached);
    }
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body, inside === undefined);
  return texts.filter(({ text }) => /\s/.test(text) || /^[A-Z][a-z]/.test(text));
}

function wrongWords(pattern: string, inside?: RegExp): string[] {
  return globSync(pattern, { cwd: root }).flatMap((file) =>
    textsOf(join(root, file), inside).flatMap(({ line, text }) => {
      const read = taken.reduce((words, known) => words.replace(known, ''), text);
      const found = english.exec(read) ?? notOurs.exec(read);
      return found ? [`${file}:${line}: "${found[0]}" in "${text.slice(0, 80)}"`] : [];
    }),
  );
}

describe('words', () => {
  it('finds an English word where one is', () => {
    expect(english.test('Save changes')).toBe(true);
    expect(textsOf(join(root, 'src-renderer/app/shortcuts.ts')).length).toBeGreaterThan(10);
  });

  it('no English and no strange word stands on a screen', () => {
    expect(wrongWords('src-renderer/**/*.{ts,tsx}')).toEqual([]);
  });

  it('nor in what the main process says when something cannot be done', () => {
    expect(wrongWords('src-main/**/*.ts', /^(?:failure|makeProblem|invalid)$/)).toEqual([]);
  });
});
