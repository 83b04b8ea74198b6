import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactScreen } from '../../src-main/rules/redact.ts';

describe('what is of a person goes', () => {
  test.each([
    ['quoted text', 'tertulis "Wagiman bin Karto" pada baris 7', 'tertulis [teks] pada baris 7'],
    ['a quote that does not end', 'Unexpected token, "Wagiman ber', 'Unexpected token, [teks]'],
    ['a name without quotes', 'data milik Wagiman Karto rusak', 'data milik [kata] [kata] rusak'],
    ['a name in capitals', 'WAGIMAN tidak ditemukan', '[kata] tidak ditemukan'],
    ['an address', 'di Jl. Mawar RT 02 RW 05', 'di [kata]. [kata] [kata] 02 [kata] 05'],
    ['a NIK', 'nik 3303051205849001 ada', 'nik [angka] ada'],
    ['a grouped NIK', 'nik 330305.120584.9001 ada', 'nik [angka] ada'],
    ['a phone', 'ke +62 800-1234-567 gagal', 'ke [angka] gagal'],
    ['an e-mail', 'surat wagiman.karto@contoh.id kembali', 'surat [surel] kembali'],
    [
      'a path',
      'EACCES: permission denied, open C:\\Users\\Sri Wahyuni\\x.xlsx',
      'EACCES: permission denied, open [jalur]',
    ],
  ])('%s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('what helps support stays', () => {
  test.each([
    'TypeError: Cannot read properties of undefined (reading nik)',
    'SqliteError: UNIQUE constraint failed: business.nik',
    'SQLITE_CORRUPT: database disk image is malformed',
    'slow businesses.list 312 ms',
    'defect aid.saveItem RangeError: Invalid array length',
    '2026-11-24T08:15:30.120Z screen pelaku-usaha > id: RangeError: out of range',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('a stack keeps its names and places, without the folders', () => {
    expect(
      redact(
        [
          '    at BusinessForm (app://sentra/assets/business-form-B2x.js:14:2031)',
          '    at async Object.save (/home/sri.wahyuni/Sentra IKM/out/main/main.cjs:1021:17)',
          '    at C:\\Users\\Sri Wahyuni\\out\\main\\main.cjs:7:9',
          '    at node:internal/process/task_queues:105:5',
        ].join('\n'),
      ),
    ).toBe(
      [
        '    at BusinessForm (business-form-B2x.js:14:2031)',
        '    at async Object.save (main.cjs:1021:17)',
        '    at main.cjs:7:9',
        '    at node:internal/process/task_queues:105:5',
      ].join('\n'),
    );
  });

  test.each([
    ['/pelaku-usaha/17', 'pelaku-usaha > id'],
    ['/bantuan/3/penerima?cari=Wagiman', 'bantuan > id > penerima'],
    ['/pelaku-usaha/3303051205849001', 'pelaku-usaha > id'],
    ['/', 'beranda'],
    ['', 'beranda'],
  ])('screen %s is %s', (address, expected) => {
    expect(redactScreen(address)).toBe(expected);
    expect(redact(redactScreen(address))).toBe(expected);
  });
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
/** A long number as people and programs group it. */
const grouped = (length: number) =>
  fc
    .tuple(
      digits(length),
      fc.constantFrom('', ' ', '-', '.', '–', '\u00a0', '/', '. '),
      fc.integer({ min: 2, max: 6 }),
    )
    .map(([number, between, size]) => number.match(new RegExp(`\\d{1,${size}}`, 'g'))?.join(between) ?? '');
const numbers = fc.oneof(
  grouped(16), // NIK, NPWP
  grouped(15), // NPWP
  grouped(13), // NIB
  grouped(11).map((rest) => `0${rest}`), // telephone
  grouped(11).map((rest) => `+62 ${rest}`),
);
const frames = fc.constantFrom(
  (text: string) => `defect businesses.save Error: nilai ${text} tidak sesuai`,
  (text: string) => `gagal "${text}"`,
  (text: string) => `    at simpan (${text}:1:2)`,
  (text: string) => `    at ${text} (main.cjs:1:2)`,
  (text: string) => `open /home/kantor/${text}.xlsx`,
  (text: string) => `2026-11-24T08:15:30.120Z ${text}`,
  (text: string) => text,
);

test('no long number survives, wherever it stands and however it is grouped', () => {
  fc.assert(
    fc.property(numbers, frames, (number, frame) => {
      const left = redact(frame(number)).replace(/2026-11-24T08:15:30\.120Z|:1:2/g, '');
      expect(left.replace(/\D/g, '').length).toBeLessThan(7);
    }),
    { numRuns: 3000 },
  );
});

test('no e-mail address survives', () => {
  fc.assert(
    fc.property(fc.emailAddress(), frames, (email, frame) => {
      expect(redact(frame(email))).not.toContain(email.slice(email.indexOf('@')));
    }),
    { numRuns: 3000 },
  );
});

test('no name survives that begins with a capital', () => {
  const part = fc.constantFrom('Wagiman', 'SUTARNO', 'Rasmini', "Ma'rifah", 'Sri-Wahyuni', 'Özlem');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), frames, (name, frame) => {
      const text = frame(name.join(' '));
      if (text.startsWith('    at ') && name.every((one) => /^\w+$/.test(one))) return; // a frame names functions
      for (const one of name) expect(redact(text)).not.toContain(one);
    }),
  );
});

test('redacting again changes nothing, and nothing makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), numbers), (text) => {
      expect(redact(redact(text))).toBe(redact(text));
    }),
    { numRuns: 2000 },
  );
});
