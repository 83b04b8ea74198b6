import { readGuidePages } from '../../src-main/rules/guide-page.ts';

/** The user's guide, docs/panduan, in its order. */
export const guidePages = readGuidePages(
  import.meta.glob<string>('../../docs/panduan/*.md', { query: '?raw', import: 'default', eager: true }),
);

const pictures = import.meta.glob<string>('../../docs/panduan/gambar/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a picture that a page names ('gambar/beranda.webp'); undefined when it was not taken yet. */
export const guidePicture = (named: string): string | undefined => pictures[`../../docs/panduan/${named}`];
