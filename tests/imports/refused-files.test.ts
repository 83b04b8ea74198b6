import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  codeOf,
  commit,
  contentOf,
  furnishedDatabase,
  inspect,
  requestFor,
  sampleFile,
  textFile,
  workbookFile,
} from './import-office.ts';

/** The sample with the mark of a password on each entry of its zip. */
const locked = (): Buffer => {
  const bytes = readFileSync(sampleFile);
  for (const [signature, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
      bytes.writeUInt8(bytes.readUInt8(at + flags) | 1, at + flags);
  return bytes;
};

const files: [what: string, code: string, file: () => string][] = [
  ['a missing file', 'file-missing', () => '/tidak/ada.xlsx'],
  [
    'a file cut short',
    'file-damaged',
    () => textFile('a.xlsx', readFileSync(sampleFile).subarray(0, 20_000)),
  ],
  ['an empty file', 'file-damaged', () => textFile('a.xlsx', '')],
  ['a file with a password', 'file-locked-by-password', () => textFile('a.xlsx', locked())],
  ['a CSV without anything', 'workbook-empty', () => textFile('a.csv', '')],
  ['a picture', 'file-not-workbook', () => textFile('a.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex'))],
];

test.each(files)('%s is refused in words and nothing is written', (_, code, file) => {
  const connection = furnishedDatabase();
  const before = contentOf(connection);
  const path = file();
  expect(codeOf(inspect(connection, 'businesses', path))).toBe(code);
  const answer = commit(connection, requestFor('businesses', path));
  expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/^Berkas/) } });
  expect(contentOf(connection)).toEqual(before);
});

test('a workbook without a table is refused', async () => {
  const connection = furnishedDatabase();
  const file = await workbookFile({ rows: [['halo']] });
  expect(codeOf(inspect(connection, 'businesses', file))).toBe('table-missing');
});
