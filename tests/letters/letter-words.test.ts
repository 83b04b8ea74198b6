import { describe, expect, test } from 'vitest';
import { handoverLetter } from '../../src-main/letters/handover-letter.ts';
import { addressWords, recipientTitle, streetWords } from '../../src-main/letters/recipient-words.ts';
import { html } from '../../src-main/papers/html.ts';
import {
  enumerate,
  figureAndWords,
  fundSourceWords,
  officeWords,
  runningText,
} from '../../src-main/papers/office-words.ts';
import { formatNip, positionWords, signatureTitle } from '../../src-main/papers/official-forms.ts';
import { columnWidths } from '../../src-main/papers/paper-area.ts';
import { readLetterText } from '../../src-main/papers/text-lines.ts';
import {
  checkPlaceholders,
  fillPlaceholders,
  type PlaceholderValues,
  placeholders,
} from '../../src-main/rules/letter-placeholders.ts';
import { inventedDelivery, inventedLetter, inventedOfficial, inventedSettings } from './invented.ts';

const head = 'Kepala Dinas Contoh';

describe('officials', () => {
  test.each([
    ['definitif', '', head, { mark: '', lines: ['KEPALA DINAS CONTOH'] }, head],
    ['Plt.', '', head, { mark: 'Plt.', lines: ['KEPALA DINAS CONTOH'] }, `Plt. ${head}`],
    ['Plh.', '', `Plh. ${head}`, { mark: 'Plh.', lines: ['KEPALA DINAS CONTOH'] }, `Plh. ${head}`],
    [
      'a.n.',
      'Bupati Contoh',
      'Sekretaris Daerah',
      { mark: 'a.n.', lines: ['BUPATI CONTOH', 'SEKRETARIS DAERAH'] },
      'Sekretaris Daerah, atas nama Bupati Contoh',
    ],
    ['a.n.', '', head, { mark: '', lines: ['KEPALA DINAS CONTOH'] }, head],
    ['definitif', '', 'Plt. Kepala Dinas Contoh,', { mark: '', lines: ['KEPALA DINAS CONTOH'] }, head],
  ] as const)('%s %s %s', (capacity, onBehalfOf, position, title, words) => {
    expect(signatureTitle({ capacity, onBehalfOf, position })).toEqual(title);
    expect(positionWords({ capacity, onBehalfOf, position })).toBe(words);
  });

  test('a NIP is set in its groups', () => {
    expect(formatNip('197001011995039001')).toBe('19700101 199503 9 001');
    expect(formatNip('19700101 199503 9 001')).toBe('19700101 199503 9 001');
    expect(formatNip(' 500 123 ')).toBe('500 123');
  });

  test('who acts for the Bupati acts for the government', () => {
    const paper = inventedLetter(2);
    const letter = (change: object) =>
      handoverLetter(
        { ...paper, official: { ...inventedOfficial, ...change } },
        inventedSettings,
        170,
      ).toString();
    expect(letter({})).toContain(
      'atas nama Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga, selanjutnya',
    );
    expect(
      letter({ capacity: 'a.n.', onBehalfOf: 'Bupati Purbalingga', position: 'Sekretaris Daerah' }),
    ).toContain('atas nama Pemerintah Kabupaten Purbalingga, selanjutnya');
  });
});

describe('placeholders', () => {
  const values = Object.fromEntries(
    Object.keys(placeholders).map((name) => [name, `<${name}>`]),
  ) as PlaceholderValues;

  test('known ones are filled, a value is never read again', () => {
    expect(fillPlaceholders('{namaProgram} dan { rangkap }', { ...values, namaProgram: '{nilai}' })).toBe(
      '{nilai} dan <rangkap>',
    );
  });

  test('unknown ones stay and are told in words', () => {
    expect(fillPlaceholders('{apaIni}', values)).toBe('{apaIni}');
    expect(checkPlaceholders('{namaprogram}')).toEqual([
      'Isian {namaprogram} tidak dikenal. Mungkin maksudnya {namaProgram}.',
    ]);
    expect(checkPlaceholders('{toString} {constructor}')).toHaveLength(2);
    expect(checkPlaceholders('{nilai')).toEqual(['Kurung kurawal tidak berpasangan.']);
    expect(checkPlaceholders('{} x')).toHaveLength(1);
  });

  test("the program's own texts know all of theirs and ship no legal basis", () => {
    const { articles, closing, legalBasis } = inventedSettings.handoverText;
    expect(checkPlaceholders([...articles.map(({ text }) => text), closing].join('\n'))).toEqual([]);
    expect(legalBasis).toEqual([]);
  });
});

test('articles are read as paragraphs and points', () => {
  expect(readLetterText('Wajib:\n(1) satu\n a. di bawah\n\n- garis\na.n. Bupati\n1.500 unit')).toEqual([
    { mark: null, level: 0, text: 'Wajib:' },
    { mark: '(1)', level: 1, text: 'satu' },
    { mark: 'a.', level: 2, text: 'di bawah' },
    { mark: '-', level: 2, text: 'garis' },
    { mark: null, level: 0, text: 'a.n. Bupati' },
    { mark: null, level: 0, text: '1.500 unit' },
  ]);
  expect(readLetterText('a. satu')).toEqual([{ mark: 'a.', level: 1, text: 'satu' }]);
});

describe('words', () => {
  test('figures, lists and names', () => {
    expect(figureAndWords(3)).toBe('3 (tiga)');
    expect(enumerate(['a', 'b', 'c'])).toBe('a, b, dan c');
    expect(runningText('DINAS KOPERASI DAN UMKM')).toBe('Dinas Koperasi dan UMKM');
    expect(runningText('Dinas X')).toBe('Dinas X');
    expect(
      officeWords({
        letterhead: { office: 'DINAS X KABUPATEN PURBALINGGA' },
        regencyName: 'Kabupaten Purbalingga',
      }),
    ).toBe('Dinas X Kabupaten Purbalingga');
    expect(fundSourceWords('APBD Kabupaten', inventedSettings)).toBe('APBD Kabupaten Purbalingga');
    expect(fundSourceWords('APBD Provinsi', inventedSettings)).toBe('APBD Provinsi Jawa Tengah');
    expect(fundSourceWords('DAK', inventedSettings)).toBe('DAK');
  });

  test('recipients', () => {
    const group = inventedDelivery(5);
    expect(recipientTitle(group)).toBe('Ketua KUB Mekar Umpama 5');
    expect(recipientTitle({ ...group, organisation: 'KUB Umpama' })).toBe('Ketua KUB Umpama');
    expect(recipientTitle({ ...group, groupKind: 'sentra', organisation: 'Umpama' })).toBe(
      'Ketua Sentra Umpama',
    );
    expect(recipientTitle(inventedDelivery(2))).toBe('Pemilik Usaha Misal 2');
    expect(recipientTitle({ ...inventedDelivery(2), organisation: '' })).toBe('Pelaku usaha knalpot');
    expect(streetWords({ street: 'Jalan Rekaan', rt: '2', rw: '0' })).toBe('Jalan Rekaan RT 002');
    expect(addressWords({ ...inventedDelivery(2), villageCode: '33.03.05.1001' })).toBe(
      'Jalan Rekaan Nomor 12 RT 002/RW 003, Kelurahan Umpama 1, Kecamatan Bobotsari, Kabupaten Purbalingga',
    );
    expect(
      addressWords({
        ...inventedDelivery(1),
        rt: '',
        rw: '',
        villageCode: null,
        villageName: null,
        districtName: null,
        regencyName: null,
      }),
    ).toBe('');
  });
});

test('the opening spells the date, with the weekday of the calendar', () => {
  const letter = handoverLetter(inventedLetter(2), inventedSettings, 170).toString();
  expect(letter).toContain(
    'Pada hari ini Kamis tanggal sepuluh bulan September tahun dua ribu dua puluh (10-09-2020), bertempat di Pendopo Contoh Purbalingga, kami yang bertanda tangan di bawah ini:',
  );
  expect(letter).toContain('dalam rangkap 2 (dua)');
});

test('without NIP, NIK or organisation no empty line is left', () => {
  const paper = inventedLetter(2, 1, { nik: null, organisation: '' });
  const letter = handoverLetter(
    { ...paper, official: { ...inventedOfficial, nip: '', rank: '' } },
    inventedSettings,
    170,
  ).toString();
  expect(letter).not.toContain('NIP');
  expect(letter).not.toContain('>Usaha<');
  expect(letter).toContain('…………');
  expect(html`${''}`.toString()).toBe('');
});

test('columns fill the width, and give way on a narrow paper', () => {
  const columns = [
    { title: 'a', millimetres: 40 },
    { title: 'b', weight: 1 },
    { title: 'c', weight: 3 },
  ];
  expect(columnWidths(columns, 100)).toEqual([40, 15, 45]);
  const narrow = columnWidths(columns, 45);
  expect(narrow.reduce((sum, width) => sum + width, 0)).toBeCloseTo(45);
  expect(Math.min(...narrow)).toBeGreaterThan(3);
});
