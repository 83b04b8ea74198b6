import { expect, test } from 'vitest';
import {
  commit,
  count,
  expectValue,
  furnishedDatabase,
  preview,
  requestFor,
  textFile,
} from './import-office.ts';

// With SENTRA_FULL_SIZE=1 the register of the office of the report: 43,358 businesses. Measured there on two busy cores:
// 4 s of processor time to match all again, 10 s when every row has to be compared loosely, 14 s to write them all,
// of which nearly all is SQLite's (search index and history). The limits are generous: tests run on slow machines.
const size = process.env.SENTRA_FULL_SIZE ? 43_358 : 6_000;
const parts =
  'su par ti wa gi man kar si nah tri no yat mi rah di has tu ro jo ko bu ngat le mi ni ah lah sar'.split(
    ' ',
  );

/** Names of two to four syllables twice over, so that many are alike and some the same. */
function nameOf(index: number): string {
  const syllable = (seed: number): string =>
    parts[(index * seed + (index >> 5) * 7 + seed) % parts.length] ?? 'a';
  const word = (a: number, b: number, c: number) => `${syllable(a)}${syllable(b)}${syllable(c)}`;
  return `${word(3, 5, 11)} ${word(13, 17, 19)}`.toUpperCase();
}

test('a whole register is matched with a whole workbook in seconds', { timeout: 300_000 }, () => {
  const connection = furnishedDatabase();
  const villages = connection
    .prepare<[], { village: string; district: string }>(
      `SELECT village.name AS village, district.name AS district FROM village
       JOIN district ON district.code = district_code WHERE regency_code = '33.03'`,
    )
    .all();
  const lines = (suffix: string): string =>
    Array.from({ length: size }, (_, index) => {
      const place = villages[index % villages.length];
      const nik =
        index % 10 === 0
          ? ''
          : `330305${String(1 + (index % 28)).padStart(2, '0')}${String(1 + (index % 12)).padStart(2, '0')}${String(50 + (index % 49)).padStart(2, '0')}${String(1 + (index % 9998)).padStart(4, '0')}`;
      return `${index + 1};${nameOf(index)}${suffix};${nik};Usaha ${index};${place?.village};${place?.district};08${String(1_000_000_000 + index)};Gula`;
    }).join('\n');
  const heading = 'NO;NAMA PEMILIK;NIK;NAMA USAHA;DESA;KECAMATAN;TELP;KOMODITAS\n';
  const request = requestFor('businesses', textFile('besar.csv', heading + lines('')), {
    acceptDecisions: true,
  });
  const times: Record<string, number> = {};
  const timed = <T>(what: string, work: () => T): T => {
    const started = performance.now();
    const value = work();
    times[what] = Math.round(performance.now() - started);
    return value;
  };
  const first = expectValue(timed('written', () => commit(connection, request)));
  expect(first.report.counts).toMatchObject({ rows: size, rejected: 0, needsDecision: 0 });
  const again = expectValue(timed('matched', () => preview(connection, request)));
  expect(again.report.counts).toMatchObject({ new: 0, changed: 0, unchanged: size });
  const other = requestFor(
    'businesses',
    textFile('lain.csv', heading + lines(' X').replaceAll(/;330305/g, ';330306')),
  );
  timed('loosely', () => preview(connection, other));
  console.log(JSON.stringify(times), count(connection, 'SELECT count(*) FROM business'));
  expect(times.matched).toBeLessThan(60_000);
  expect(times.loosely).toBeLessThan(60_000);
});
