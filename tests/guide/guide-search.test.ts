import { describe, expect, it } from 'vitest';
import { readGuidePage } from '../../src-main/rules/guide-page.ts';
import { guideSections, guideSnippet, searchGuide } from '../../src-renderer/guide/guide-search.ts';

const page = readGuidePage(
  'contoh',
  `---
title: Cadangan
order: 5
screens: /a, /b
---

Program membuat cadangan sendiri.

## Memulihkan data

1. Tekan **Pulihkan**.
2. Isi \`frasa sandi\`; lihat [lain](lain.md).

![Gambar rahasia](gambar/x.webp)

| tombol | arti |
|---|---|
| Enter | buka |
`,
);

describe('searching the guide', () => {
  const sections = guideSections(page);

  it('cuts a page at its headings and keeps words only', () => {
    expect(page.screens).toEqual(['/a', '/b']);
    expect(sections.map(({ heading, anchor, text }) => ({ heading, anchor, text }))).toEqual([
      { heading: '', anchor: '', text: 'Program membuat cadangan sendiri.' },
      {
        heading: 'Memulihkan data',
        anchor: 'memulihkan-data',
        text: 'Tekan Pulihkan. Isi frasa sandi; lihat lain. tombol arti Enter buka',
      },
    ]);
  });

  it('finds by parts of words, what is named so first', () => {
    const headings = (question: string) => searchGuide(sections, question).map(({ heading }) => heading);
    expect(headings('memulih')).toEqual(['Memulihkan data']);
    expect(headings('frasa enter')).toEqual(['Memulihkan data']);
    expect(headings('cadangan')).toEqual(['', 'Memulihkan data']);
    expect(headings('rahasia')).toEqual([]);
    expect(headings(' ')).toEqual([]);
  });

  it('shows the text around the word', () => {
    const long = { ...sections[0], text: `${'kata '.repeat(60)}frasa sandi ${'lalu '.repeat(60)}` };
    const snippet = guideSnippet(long as (typeof sections)[0], 'frasa');
    expect(snippet).toMatch(/^… kata .*frasa sandi lalu .* …$/);
    expect(snippet.length).toBeLessThan(180);
  });

  it('refuses a page whose head is not whole', () => {
    expect(() => readGuidePage('x', '---\ntitle: A\n---\n')).toThrow('x.md');
  });
});
