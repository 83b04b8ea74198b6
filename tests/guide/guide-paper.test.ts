import { afterAll, describe, expect, it } from 'vitest';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import { guideBook, guidePrint } from '../../src-main/guide/guide-paper.ts';
import { pagesOfAnchors } from '../../src-main/guide/pages-of-anchors.ts';
import type { GuidePage } from '../../src-main/rules/guide-page.ts';

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const page = (name: string, title: string, text: string): GuidePage => ({
  ...{ name, title, text, order: 1, screens: [] },
});
const long = Array.from({ length: 90 }, (_, at) => `${at + 1}. Langkah <b>${at + 1}</b>`).join('\n');

describe('the guide on paper', () => {
  it('tells for each task the page on which it is, in a book that is printed by Chromium', async () => {
    const book = {
      pages: [
        page('satu', 'Satu', `## Awal\n\n${long}\n\n## Akhir\n\nSelesai; lihat [dua](dua.md#tugas-dua).`),
        page('dua', 'Dua', '## Tugas dua\n\n![Gambar](gambar/a.webp)\n\nTekan **Simpan**.'),
      ],
      picture: () => undefined,
      today: '2026-03-04',
      version: '9.9.9',
    };
    const parts = [];
    for await (const part of guideBook(book, printer)) parts.push(part.html);
    const [html = ''] = parts;
    const numbers = [...html.matchAll(/<span>([^<]+)<\/span><span class="dots"><\/span><span>([^<]+)</g)];
    const told = Object.fromEntries(numbers.map(([, words, number]) => [words, Number(number)]));
    // Cover, contents, then the first chapter, which is longer than a page.
    expect(told).toMatchObject({ Satu: 3, Awal: 3 });
    expect(told.Akhir).toBeGreaterThan(3);
    expect(told.Dua).toBeGreaterThan(told.Akhir ?? 0);
    expect(told['Tugas dua']).toBe(told.Dua);
    expect(html).not.toContain('<b>1</b>');

    const printed = await pagesOfAnchors(await printer.print(html, guidePrint));
    expect(printed.get('bagian-dua-tugas-dua')).toBe(told.Dua);
    expect(printed.get('bagian-satu-akhir')).toBe(told.Akhir);
  });
});
