import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { guidePages } from '../../src-main/guide/guide-texts.ts';
import { guideAnchor, guidePageOf } from '../../src-main/rules/guide-page.ts';
import { readScreenNames } from './screen-names.ts';

// The guide must be true: what it calls a button is the button's name, what it shows is there, and no screen is left out.

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/panduan');
const names = readScreenNames(root, [
  'src-renderer/**/*.{ts,tsx}',
  'src-main/{contract,rules,ready-recaps,training-papers}/**/*.ts',
]);

/** What all pages have of a pattern, with the page's name. */
const found = (pattern: RegExp): { page: string; what: string }[] =>
  guidePages.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([, what = '']) => ({ page: name, what })),
  );

describe('the guide', () => {
  it('finds a name where one is, and none where there is none', () => {
    expect(['Simpan ke berkas …', 'Beri nomor', 'Simpan tampilan ini …'].filter(names.has)).toHaveLength(3);
    expect(['Simpan semuanya', 'Unggah', 'Beri'.repeat(3)].filter(names.has)).toEqual([]);
  });

  it('calls every button, field and part by its name', () => {
    const wrong = found(/\*\*([^*]+?)[.:]?\*\*/g).filter(({ what }) => !names.has(what));
    expect(wrong).toEqual([]);
  });

  it('has every picture that it names, uses every one, and keeps them small', () => {
    const named = new Set(found(/!\[[^\]]+\]\(([^)]+)\)/g).map(({ what }) => what));
    expect([...named].filter((picture) => !existsSync(join(folder, picture)))).toEqual([]);
    const there = readdirSync(join(folder, 'gambar')).map((name) => `gambar/${name}`);
    expect(there.filter((picture) => !named.has(picture))).toEqual([]);
    const bytes = there.reduce((sum, picture) => sum + statSync(join(folder, picture)).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });

  it('leads nowhere but to its own pages and headings', () => {
    const wrong = found(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g).filter(({ what }) => {
      const [file, anchor] = what.split('#');
      const page = guidePages.find(({ name }) => `${name}.md` === file);
      const headings = page
        ? marked
            .lexer(page.text)
            .flatMap((token) => (token.type === 'heading' ? guideAnchor(token.text) : []))
        : [];
      return !page || (anchor !== undefined && !headings.includes(anchor));
    });
    expect(wrong).toEqual([]);
  });

  it('explains every screen: each address of the program has a page of its own', () => {
    const routes = readFileSync(join(root, 'src-renderer/app/routes.tsx'), 'utf8');
    const addresses = [...routes.matchAll(/pattern: '([^']+)'/g)].flatMap(([, pattern = '']) =>
      pattern.startsWith('/panduan') ? [] : pattern.replace(/\/\*\?$|\/:\w+\?/g, '').replace(/:\w+/g, '7'),
    );
    expect(addresses.length).toBeGreaterThan(15);
    const known = (address: string) =>
      guidePages.some(({ screens }) =>
        screens.some((screen) =>
          screen === '/' ? address === '/' : `${address}/`.startsWith(`${screen.replaceAll('*', '7')}/`),
        ),
      );
    expect(addresses.filter((address) => !known(address))).toEqual([]);
  });

  it.each([
    ['/', 'layar'],
    ['/pelaku-usaha', 'pelaku-usaha'],
    ['/pelaku-usaha/12', 'pelaku-usaha'],
    ['/pelaku-usaha/12/kartu', 'kartu-binaan'],
    ['/pelaku-usaha/ganda', 'data-ganda'],
    ['/bantuan/3/bast', 'bast'],
    ['/bantuan/3', 'bantuan'],
    ['/monev/tindak-lanjut', 'monev'],
    ['/pengaturan/cadangan', 'cadangan'],
    ['/pengaturan/kop-surat', 'pengaturan'],
    ['/pelatihan/1/pindai/2', 'kehadiran'],
    ['/entah', 'mulai'],
  ])('F1 on %s opens %s', (screen, page) => {
    expect(guidePageOf(guidePages, screen)?.name).toBe(page);
  });
});
