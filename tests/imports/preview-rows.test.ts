import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import { packPreview } from '../../src-main/imports/pack-preview.ts';
import { findParts, packTexts, textOf } from '../../src-main/imports/packed-texts.ts';
import { emptyRow } from '../../src-main/imports/plan.ts';
import { createPreviewRows } from '../../src-main/imports/preview-rows.ts';
import { wordsMatch } from '../../src-main/rules/words-match.ts';
import { expectValue, furnishedDatabase, nikOf, preview, requestFor, textFile } from './import-office.ts';

const names = ['Siti', 'Wagiman', 'Karsinah'];
const lines = Array.from({ length: 1500 }, (_, index) => {
  const nik = index % 3 === 0 ? '123' : nikOf(index + 1);
  return `${names[index % 3]} ${index};${nik};Usaha ${index};Gembong;Bojongsari;${index * 1000}`;
});
/** The preview of a list of 1,500 rows, made by the first test that asks. */
function makeRows() {
  const file = textFile('a.csv', ['NAMA PEMILIK;NIK;NAMA USAHA;DESA;KEC;OMZET', ...lines].join('\n'));
  const { rows, table } = expectValue(preview(furnishedDatabase(), requestFor('businesses', file)));
  return { rows, table, shown: createPreviewRows(packPreview('businesses', table, rows)) };
}
let made: ReturnType<typeof makeRows> | undefined;
const looked = () => {
  made ??= makeRows();
  return made;
};

test('every row of every outcome can be paged to', () => {
  const { rows, shown } = looked();
  for (const outcome of ['new', 'rejected', 'skipped', null] as const) {
    const wanted = rows.filter((row) => outcome === null || row.outcome === outcome);
    const found: unknown[] = [];
    for (let from = 0; from < wanted.length; from += 500) {
      const page = shown.page({ outcome, search: '' }, from, 500);
      expect(page.total).toBe(wanted.length);
      found.push(...page.rows);
    }
    expect(found).toEqual(wanted);
  }
});

test.each([
  ['wagiman 22', [22, 220, 223, 226, 229]],
  ['1501', [1499]],
  [nikOf(1499), [1498]],
  ['49', undefined],
  ['tidak ada', []],
])('%j finds the rows in whose cells it stands', (search, expected) => {
  const { rows, shown } = looked();
  const found = shown.page({ outcome: null, search }, 0, 500).rows.map(({ row }) => row - 2);
  const byWords = rows.flatMap((row, index) => {
    const cells = shown.row(row.row)?.cells.map(({ text }) => text) ?? [];
    return wordsMatch(search, [row.row, row.place, ...cells].join(' ')) ? [index] : [];
  });
  expect(found).toEqual(byWords);
  if (expected)
    expect(found.filter((index) => expected.length === 0 || expected.includes(index))).toEqual(expected);
});

test('a row is shown with its cells; a row beyond the table is none', () => {
  const { rows, shown } = looked();
  const found = shown.row(5);
  expect(found?.row).toEqual(rows[3]);
  expect(found?.cells.map(({ cell, label, text }) => [cell, label, text])).toEqual([
    ['ownerName', 'Nama pemilik', 'Siti 3'],
    ['nik', 'NIK', '123'],
    ['businessName', 'Nama usaha', 'Usaha 3'],
    ['village', 'Desa/Kelurahan', 'Gembong'],
    ['district', 'Kecamatan', 'Bojongsari'],
    ['annualTurnover', 'Omzet setahun', '3000'],
  ]);
  expect([shown.row(1), shown.row(1502)]).toEqual([undefined, undefined]);
});

test('all rows of a question can be decided alike, each by its likest candidate', () => {
  const { table } = looked();
  type Candidate = PreviewRow['candidates'][number];
  const candidate: Candidate = { businessId: null, groupId: null, row: null, text: '', reason: '' };
  const of = (row: number, candidates: Partial<Candidate>[]): PreviewRow => ({
    ...emptyRow(row),
    outcome: 'needs-decision',
    candidates: candidates.map((one) => ({ ...candidate, ...one })),
  });
  const asked = createPreviewRows(
    packPreview('businesses', table, [
      of(2, [{ businessId: 7 }, { businessId: 8 }]),
      of(3, []),
      of(4, [{ row: 2 }]),
      of(5, [{ groupId: 3 }]),
      emptyRow(6),
    ]),
  );
  expect(asked.decisions({ outcome: 'needs-decision', search: '' })).toEqual([
    { row: 2, first: { businessId: 7 } },
    { row: 3, first: null },
    { row: 4, first: { row: 2 } },
    { row: 5, first: { groupId: 3 } },
  ]);
});

test('property: packed texts come back whole, and parts are found where they stand', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      fc.array(fc.stringMatching(/^[ab]{1,2}$/), { maxLength: 2 }),
      (texts, parts) => {
        const packedTexts = packTexts(texts.length, (index) => texts[index] ?? '');
        expect(texts.map((_, index) => textOf(packedTexts, index))).toEqual(texts);
        const found = texts.flatMap((one, index) =>
          parts.every((part) => one.includes(part)) ? [index] : [],
        );
        expect(findParts(packedTexts, parts)).toEqual(found);
      },
    ),
  );
});
