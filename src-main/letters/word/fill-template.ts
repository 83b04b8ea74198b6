import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { visibleText } from '../../papers/html.ts';

/** How tags stand in a template: `office` ones are filled once with the office's texts, `letter` ones for each letter. */
const delimiters = { office: { start: '[[', end: ']]' }, letter: { start: '{', end: '}' } } as const;

/** What a tag or section may hold. Texts are escaped; a line feed becomes a new line. */
export type WordValue = string | number | boolean | WordValues | readonly WordValues[];
export interface WordValues {
  [tag: string]: WordValue;
}

/** Opens a template; throws docxtemplater's error where its tags do not fit together (template-problems.ts). */
export function openTemplate(template: Uint8Array, tags: keyof typeof delimiters, modules: object[] = []) {
  return new Docxtemplater(new PizZip(template), {
    delimiters: delimiters[tags],
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
    modules,
  });
}

/** Fills a template; its parts are in the zip. Throws as `openTemplate` does. */
export function fillTemplate(
  template: Uint8Array,
  tags: keyof typeof delimiters,
  values: WordValues,
): PizZip {
  const document = openTemplate(template, tags);
  document.render(visible(values));
  return document.getZip() as PizZip;
}

export const zipBytes = (zip: PizZip): Uint8Array =>
  zip.generate({ type: 'uint8array', compression: 'DEFLATE' });

/** The values without what XML cannot hold. */
function visible<T extends WordValue>(value: T): T;
function visible(value: WordValue): WordValue {
  if (typeof value === 'string') return visibleText(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => visible(one));
  return Object.fromEntries(Object.entries(value).map(([tag, one]) => [tag, visible(one)]));
}
