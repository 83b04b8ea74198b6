import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BookLine, layBook } from '../../src-main/ready-recaps/directory-pages.ts';
import type { DirectoryRow } from '../../src-main/ready-recaps/directory-rows.ts';

const row = (districtName: string, villageName: string, ownerName: string): DirectoryRow => ({
  districtName,
  villageName,
  ownerName,
  businessName: '',
  street: '',
  sectorName: '',
  product: '',
  scale: null,
  phones: '',
});

/** Rows in the order of the book: districts of some villages of some businesses. */
const registers = fc
  .array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), { maxLength: 6 })
  .map((districts) =>
    districts.flatMap((villages, d) =>
      villages.flatMap((businesses, v) =>
        Array.from({ length: businesses }, (_, n) => row(`Kecamatan ${d}`, `Desa ${v}`, `${d}-${v}-${n}`)),
      ),
    ),
  );
const layouts = fc.record({
  linesPerPage: fc.integer({ min: 4, max: 40 }),
  headingLines: fc.constantFrom(0.8, 1),
  entriesPerPage: fc.integer({ min: 2, max: 60 }),
});
const heightOf = (lines: readonly BookLine[], heading: number) =>
  lines.reduce((sum, line) => sum + (line.type === 'village' ? heading : 1), 0);

test('property: every business stands once and in order, no page is too full, and the contents name the right page', () => {
  fc.assert(
    fc.property(registers, layouts, (rows, layout) => {
      const { contents, pages } = layBook(rows, layout);
      const printed = pages.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.type === 'business' ? [line.row.ownerName] : [])),
      );
      expect(printed).toEqual(rows.map(({ ownerName }) => ownerName));
      for (const [index, { number, lines }] of pages.entries()) {
        expect(number).toBe(1 + contents.length + index + 1);
        expect(heightOf(lines, layout.headingLines)).toBeLessThanOrEqual(layout.linesPerPage + 1e-9);
        // A page begins with the name of a village, and never ends with one.
        expect(lines[0]?.type).toBe('village');
        expect(lines.at(-1)?.type).toBe('business');
      }
      let district = '';
      for (const { level, name, page, businesses } of contents.flat()) {
        const on = pages.find(({ number }) => number === page);
        if (level === 1) district = name;
        expect(on?.district).toBe(district);
        const own = rows.filter(
          (one) => one.districtName === district && (level === 1 || one.villageName === name),
        );
        expect(businesses).toBe(own.length);
        if (level === 2)
          expect(
            on?.lines.some((line) => line.type === 'village' && line.name === name && !line.continued),
          ).toBe(true);
      }
      expect(contents.every((entries) => entries.length <= layout.entriesPerPage)).toBe(true);
    }),
  );
});

test('an empty register has a title page and nothing to list', () => {
  expect(layBook([], { linesPerPage: 30, headingLines: 0.8, entriesPerPage: 60 })).toEqual({
    contents: [],
    pages: [],
  });
});
