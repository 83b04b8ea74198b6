import { type LetterText, letterTextSections, type Settings } from '../contract/settings.ts';
import { checkPlaceholders, labelPlaceholders } from '../rules/letter-placeholders.ts';
import { trainingPlaceholders } from '../rules/training-placeholders.ts';

/** The texts of a letter that may hold placeholders, by their field's path. */
const textsOf = (text: LetterText): [field: string, text: string][] => [
  ['title', text.title],
  ['subtitle', text.subtitle],
  ['opening', text.opening],
  ...text.legalBasis.map((line, index): [string, string] => [`legalBasis.${index}`, line]),
  ...text.articles.flatMap((article, index): [string, string][] => [
    [`articles.${index}.title`, article.title],
    [`articles.${index}.text`, article.text],
  ]),
  ['closing', text.closing],
];

/** What is wrong with the placeholders of a letter's texts, by the field's path; {} = all is well. */
export function checkLetterText(text: LetterText): Record<string, string> {
  return problemsOf(textsOf(text));
}

/** What is wrong with the placeholders of all texts among these settings, by the field's path in the contract. */
export function checkTexts(changes: Partial<Settings>): Record<string, string> {
  const letters = Object.values(letterTextSections).flatMap((section) => {
    const text = changes[section];
    return text ? textsOf(text).map(([field, one]): [string, string] => [`${section}.${field}`, one]) : [];
  });
  const labels: [string, string][] = changes.labels ? [['labels.owner', changes.labels.owner]] : [];
  const { trainingPapers } = changes;
  const training = (
    ['certificateTitle', 'certificateText', 'invitationSubject', 'invitationText'] as const
  ).flatMap((field): [string, string][] =>
    trainingPapers ? [[`trainingPapers.${field}`, trainingPapers[field]]] : [],
  );
  return {
    ...problemsOf(letters),
    ...problemsOf(labels, labelPlaceholders),
    ...problemsOf(training, Object.keys(trainingPlaceholders)),
  };
}

const problemsOf = (
  texts: [field: string, text: string][],
  known?: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    texts.flatMap(([field, text]) => {
      const problems = checkPlaceholders(text, known);
      return problems.length > 0 ? [[field, problems.join(' ')]] : [];
    }),
  );
