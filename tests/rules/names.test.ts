import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  normalizeName,
  similarity,
  trigramSimilarity,
  trigrams,
} from '../../src-main/rules/names.ts';

test.each([
  ['  Budi \u00a0 Santoso_x000D_ ', 'Budi Santoso'],
  ['Budi\r\nSantoso', 'Budi Santoso'],
  ['Budi\u200b\u0000', 'Budi'],
  ['\ufeffSITI', 'SITI'],
  ['Jose\u0301', 'José'],
  [12, '12'],
  [null, ''],
  [undefined, ''],
])('%j is stored as %j', (raw, text) => expect(cleanText(raw)).toBe(text));

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

describe('normalizeName', () => {
  test.each([
    ['BUDI  SANTOSO', 'budi santoso'],
    ['H. Budi Santoso', 'budi santoso'],
    ['Drs. H. Budi Santoso, M.Si', 'budi santoso'],
    ['Ir. Budi Santoso, S. T., M.M.', 'budi santoso'],
    ['Budi Santoso S.E.', 'budi santoso'],
    ['Bpk. Budi Santoso', 'budi santoso'],
    ['Ibu Siti', 'siti'],
    ['Hj Siti', 'siti'],
    ["Ma'ruf", 'maruf'],
    ['Ibu', 'ibu'],
    ['CV. Slamet Jaya', 'slamet jaya'],
    ['slamet jaya, ud', 'slamet jaya'],
    ['UD', 'ud'],
    ['Batik "Sekar-Arum"', 'batik sekar arum'],
    ['Gula & Kelapa', 'gula dan kelapa'],
    ['Hadi St', 'hadi st'],
    ['Siti, S', 'siti s'],
    ['José', 'jose'],
    ['', ''],
    ['.', ''],
  ])('%j is %j', (raw, normalized) => expect(normalizeName(raw)).toBe(normalized));

  test('is settled after once', () => {
    const words = fc.constantFrom(
      'h',
      'Hj.',
      'UD',
      'CV.',
      'Budi',
      'Siti',
      ', S.E.',
      ', M. Si',
      '-',
      '&',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const once = normalizeName(parts.join(' '));
        expect(normalizeName(once)).toBe(once);
      }),
    );
  });
});

describe('similarity', () => {
  test('knows the same name, a misspelt one and another', () => {
    expect(similarity('H. Slamet Riyadi', 'SLAMET RIYADI')).toBe(1);
    expect(similarity('Riyadi Slamet', 'Slamet Riyadi')).toBe(1);
    expect(similarity('Slamet Riyadi', 'Slamet Riadi')).toBeGreaterThan(0.7);
    expect(similarity('Nur Hidayah', 'Nurhidayah')).toBeGreaterThan(0.6);
    expect(similarity('Slamet Riyadi', 'Siti Khotimah')).toBeLessThan(0.3);
    expect(similarity('', '')).toBe(0);
  });

  test('lies in 0..1, is the same both ways, and 1 with itself', () => {
    const names = fc.string({ unit: fc.constantFrom(...'abcdi en.'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(names, names, (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(likeness);
        if (normalizeName(a) !== '') expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  test('prepared trigrams give the same', () => {
    expect(trigramSimilarity(trigrams('slamet'), trigrams('selamet'))).toBe(similarity('slamet', 'selamet'));
  });
});
