// What other folders need about names, in one place.
export { normalizeName } from './normalize-name.ts';
export { similarity, trigramSimilarity, trigrams } from './similarity.ts';
export { cleanText } from './text.ts';
