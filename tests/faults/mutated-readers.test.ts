import { expect, it } from 'vitest';
import type { Part } from '../../src-main/spreadsheets/sheetjs.ts';
import { writtenByMany } from '../spreadsheets/many-writers.ts';
import { partsOf, readByBoth } from '../spreadsheets/two-readers.ts';
import { choices, howMany, reached, seed } from './amounts.ts';

// Damage that leaves most of a part as it was, so that the own reader of .xlsx gets far before it meets it. What it reads
// then must be what SheetJS reads, cell by cell; or it hands the file on.

type Choices = ReturnType<typeof choices>;

const scraps = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  ' ',
  '\n',
  '0',
  '-',
  '.',
  'e5',
  'x:',
  ' r="A1048577"',
  ' r="B2"',
  ' r="XFE1"',
  ' s="1"',
  ' s="99"',
  ' t="zz"',
  ' t="s"',
  ' t="n"',
  ' t="d"',
  " t='b'",
  '</c>',
  '<c>',
  '<c/>',
  '<v>',
  '</v>',
  '<v/>',
  '<f/>',
  '<f>1</f>',
  '1e308',
  'NaN',
  '<row r="1">',
  '<row>',
  '</row>',
  '<row/>',
  '<si/>',
  '<si><t>x</t></si>',
  '<t/>',
  '<r>',
  '</sheetData>',
  '<!-- -->',
  '<![CDATA[x]]>',
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '_x0041_',
  '\r\n',
  '\xff',
  '\xc3\xa9',
  ' __proto__="1"',
  'hidden="1"',
];
const values = [
  '',
  '0',
  '1',
  '2',
  '-1',
  '01',
  '1.5',
  '.5',
  '5.',
  '1e3',
  '999',
  'A1',
  'b2',
  'AA10',
  'A0',
  'true',
  'str',
  'inlineStr',
  'e',
  '14',
  '41',
  '27',
  'hidden',
];

const splice = (text: string, from: number, to: number, scrap: string): string =>
  text.slice(0, from) + scrap + text.slice(to);

const anyMatch = (text: string, pattern: RegExp, { below }: Choices): [from: number, to: number] => {
  const start = below(text.length);
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? [found.index, found.index + found[0].length] : [start, start];
};

/** One change of a text of XML (bytes as latin1). */
const changes: ((text: string, by: Choices) => string)[] = [
  (text, by) =>
    splice(text, by.below(text.length), by.below(text.length), by.pick(scraps)).slice(0, text.length * 2),
  (text, by) => {
    const at = by.below(text.length);
    return splice(text, at, at, by.pick(scraps));
  },
  (text, by) => {
    const at = by.below(text.length);
    return splice(text, at, at + by.below(30), '');
  },
  (text, by) => splice(text, ...anyMatch(text, /<[^<>]*>/g, by), ''),
  (text, by) => {
    const [from, to] = anyMatch(text, /<[^<>]*>/g, by);
    return splice(text, to, to, text.slice(from, to));
  },
  (text, by) => {
    const [from, to] = anyMatch(text, /<(c|row|si)\b[\s\S]*?<\/\1>/g, by);
    const at = anyMatch(text, /<(?=(c|row|si)\b)/g, by)[0];
    return splice(text, at, at, text.slice(from, to));
  },
  (text, by) => splice(text, ...anyMatch(text, /(?<==")[^"]*/g, by), by.pick(values)),
  (text, by) => splice(text, ...anyMatch(text, /(?<=>)[^<>]+(?=<)/g, by), by.pick(values)),
  (text, by) => splice(text, ...anyMatch(text, / [\w:]+="[^"]*"/g, by), ''),
  (text, by) => {
    const at = anyMatch(text, /(?<=<[^<>]*)(?=\/?>)/g, by)[0];
    return splice(text, at, at, by.pick(scraps));
  },
];

const telling = /sheet\d*\.xml$|sharedStrings|styles|workbook\.xml$/;

const mutated = (parts: Part[], by: Choices): Part[] => {
  const copy = parts.map((part) => ({ ...part }));
  for (let times = 1 + by.below(2); times > 0; times--) {
    const part = by.pick(by.below(10) > 0 ? copy.filter(({ name }) => telling.test(name)) : copy);
    part.content = Buffer.from(by.pick(changes)(part.content.toString('latin1'), by), 'latin1');
  }
  return copy;
};

const bases = (await writtenByMany()).map(([writer, bytes]) => [writer, partsOf(bytes)] as const);
const times = howMany(100, 2000);

it.each(bases)('%s, mutated: both readers read the same', { timeout: 3_600_000 }, (writer, parts) => {
  let read = 0;
  for (let one = 1; one <= times; one++) {
    const { isRead, differences } = readByBoth(mutated(parts, choices(one)));
    if (isRead) read++;
    expect(differences, `mutation ${one}, SENTRA_FAULTS_SEED=${seed}`).toEqual([]);
  }
  expect(read).toBeGreaterThan(times / 10);
  reached(
    `mutated .xlsx by two readers (${writer})`,
    `${times}: ${read} read alike, ${times - read} handed to SheetJS`,
  );
});
