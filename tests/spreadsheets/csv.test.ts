import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src-main/spreadsheets/read-csv.ts';
import { detectEncoding } from '../../src-main/spreadsheets/text-encoding.ts';
import { brief, firstSheet, open } from './fixtures.ts';

const text =
  'NAMA;DESA;CATATAN\r\nSutarno – Café;Karangreja;"dua\nbaris; ""kutip"""\r\n3303051009809001;007;1,5\r\n';
const utf16 = (value: string) => Buffer.from(value, 'utf16le');
const cp1252 = Buffer.from(text.replace('–', '\x96'), 'latin1');

describe('encodings', () => {
  const cases: [string, Buffer][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with mark', utf16(`\ufeff${text}`)],
    ['UTF-16LE without mark', utf16(text.replace('–', '-').repeat(3))],
    ['UTF-16BE with mark', utf16(`\ufeff${text}`).swap16()],
    ['Windows-1252', cp1252],
  ];
  it.each(cases)('%s', (_name, bytes) => {
    const sheet = firstSheet(open('data.csv', bytes));
    expect(sheet.name).toBe('data');
    expect(brief(sheet, 1, 1)).toBe('text:NAMA');
    expect(brief(sheet, 2, 1)).toMatch(/^text:Sutarno [–-] Café$/);
    expect(brief(sheet, 2, 3)).toBe('text:dua\nbaris; "kutip"');
    expect(brief(sheet, 3, 1)).toBe('text:3303051009809001');
    expect(brief(sheet, 3, 2)).toBe('text:007');
    expect(sheet.columnCount).toBe(3);
  });

  it('names them', () => {
    expect(detectEncoding(Buffer.from('Café'))).toBe('utf-8');
    expect(detectEncoding(Buffer.from('Café', 'latin1'))).toBe('windows-1252');
  });
});

describe('delimiters', () => {
  it.each([
    ['a;b\n1,5;2,5\n', ';'],
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\n1,5\t2\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['DAFTAR IKM, 2020\n\nNO;NAMA;ALAMAT;KEC\n1;A;Jl. X, RT 1;B\n2;C;D;E\n', ';'],
    ['"Jalan; raya",1,2\nb,3,4\n', ','],
    ['satu kolom\ndua\n', ';'],
  ])('%j', (value, delimiter) => {
    expect(detectDelimiter(value)).toBe(delimiter);
  });

  it('takes the hint of Excel and does not count it as a row', () => {
    const sheet = firstSheet(open('sep.csv', 'sep=|\r\na|b;c;d\r\n'));
    expect(brief(sheet, 1, 2)).toBe('text:b;c;d');
  });
});

describe('what is odd', () => {
  it('a quote that is never closed does not swallow the file', () => {
    const sheet = firstSheet(open('kutip.csv', 'a;b\n"pipa;1\nwajan;2\n'));
    expect([sheet.rowCount, brief(sheet, 3, 1)]).toEqual([3, 'text:wajan']);
  });

  it('row numbers stand, also over empty rows and ragged ones', () => {
    const sheet = firstSheet(open('rumpang.csv', 'a;b\n\n;;\nc;d;e;f\n\n\n'));
    expect([sheet.rowCount, sheet.columnCount, brief(sheet, 4, 4), brief(sheet, 3, 1)]).toEqual([
      4,
      4,
      'text:f',
      'none',
    ]);
  });

  it('takes off the apostrophe that exports put before =, +, - and @', () => {
    const sheet = firstSheet(open('aman.csv', "a;b\n'+62812;'biasa\n"));
    expect([brief(sheet, 2, 1), brief(sheet, 2, 2)]).toEqual(['text:+62812', "text:'biasa"]);
  });

  it('reads back whatever a writer quotes', () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab1;,"\n\té –|'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 4, maxLength: 9 }), (rows) => {
        const all = [['NAMA', 'DESA', 'KEC'], ...rows];
        const sheet = firstSheet(open('acak.csv', Papa.unparse(all, { delimiter: ';', quotes: true })));
        all.forEach((row, r) => {
          row.forEach((expected, c) => {
            expect(sheet.cell(r + 1, c + 1)?.value ?? '').toBe(expected);
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});
