import { readGuidePages } from '../rules/guide-page.ts';

/** The user's guide, docs/panduan, in its order. */
export const guidePages = readGuidePages(
  import.meta.glob<string>('../../docs/panduan/*.md', { query: '?raw', import: 'default', eager: true }),
);
