import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, columnNumber } from '../../src-main/spreadsheets/addresses.ts';
import {
  safeCsvText,
  startsLikeFormula,
  undoSafeCsvText,
  writeSafeText,
} from '../../src-main/spreadsheets/write-safe-text.ts';
import { brief, firstSheet, open } from './fixtures.ts';

const dangerous = ['=1+1', '+62812', '-5', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'];

describe('text that looks like a formula', () => {
  it.each(dangerous)('%j', (text) => {
    expect(startsLikeFormula(text)).toBe(true);
    expect(startsLikeFormula(safeCsvText(text))).toBe(false);
    expect(undoSafeCsvText(safeCsvText(text))).toBe(text);
  });

  it('leaves other text alone', () => {
    for (const text of ['', 'Sapu', '3303051009809001', "'petik", '1-2'])
      expect(safeCsvText(text)).toBe(text);
  });

  it('comes back from any text, also from one that looks marked already', () => {
    const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '"', ',') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (text) => {
        expect(undoSafeCsvText(safeCsvText(text))).toBe(text);
      }),
    );
  });

  it('is written as text into a workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('A');
    const texts = [
      ...dangerous.filter((text) => !text.includes('\r')),
      '0812',
      'a\u0000\u0007b\ud800',
      '<b>&',
    ];
    texts.forEach((text, index) => {
      writeSafeText(sheet.getCell(index + 1, 1), text);
    });
    const read = firstSheet(open('aman.xlsx', Buffer.from(await workbook.xlsx.writeBuffer())));
    texts.forEach((text, index) => {
      const expected = text.startsWith('a\u0000') ? 'ab\ufffd' : text;
      expect(brief(read, index + 1, 1)).toBe(`text:${expected}`);
    });
  });
});

describe('addresses', () => {
  it('go both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
    expect([columnLetters(1), columnLetters(26), columnLetters(27), columnLetters(16_384)]).toEqual([
      'A',
      'Z',
      'AA',
      'XFD',
    ]);
    expect([columnNumber('xfe'), columnNumber(''), columnNumber('A1')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(cellAddress(12, 4)).toBe('D12');
  });
});
