import type { Settings } from '../contract/settings.ts';
import { checkPlaceholders } from '../rules/letter-placeholders.ts';

/** What is wrong with the placeholders of the letter's texts, by the field's path in the contract; {} = all is well. */
export function checkHandoverText(text: Settings['handoverText']): Record<string, string> {
  const texts: [field: string, text: string][] = [
    ['title', text.title],
    ...text.legalBasis.map((line, index): [string, string] => [`legalBasis.${index}`, line]),
    ...text.articles.flatMap((article, index): [string, string][] => [
      [`articles.${index}.title`, article.title],
      [`articles.${index}.text`, article.text],
    ]),
    ['closing', text.closing],
  ];
  return Object.fromEntries(
    texts.flatMap(([field, content]) => {
      const problems = checkPlaceholders(content);
      return problems.length > 0 ? [[`handoverText.${field}`, problems.join(' ')]] : [];
    }),
  );
}
