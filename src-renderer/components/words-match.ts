export { wordsMatch } from '../../src-main/rules/words-match.ts';
