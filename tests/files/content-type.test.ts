import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createTypeReader } from '../../src-main/files/content-type.ts';
import { cleanFileName, storedExtension } from '../../src-main/files/file-name.ts';
import { makePng } from '../fixtures/make-png.ts';

/** What a content is said to be: its extension, or the words of the refusal. */
function typeOf(content: Uint8Array | string, pieces = 1): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const reader = createTypeReader();
  const step = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length; at += step) reader.add(bytes.subarray(at, at + step));
  const type = reader.end();
  return 'refused' in type ? type.refused : `${type.kind} ${type.extension}`;
}

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from('isi')])));
const openDocument = (mime: string) =>
  zipSync({ mimetype: [Buffer.from(mime), { level: 0 }], 'content.xml': Buffer.from('<x/>') });

test.each([
  ['foto .png', makePng()],
  ['foto .jpg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['foto .webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['dokumen .pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
  ['dokumen .docx', zip('[Content_Types].xml', 'word/document.xml')],
  ['dokumen .xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['dokumen .odt', openDocument('application/vnd.oasis.opendocument.text')],
  ['dokumen .ods', openDocument('application/vnd.oasis.opendocument.spreadsheet')],
  ['dokumen .txt', 'Catatan kunjungan\r\n\tpenuh'],
  [
    'dokumen .txt',
    'MZ adalah dua huruf dari catatan yang panjang sekali dan yang tidak berisi program apa pun.',
  ],
])('%s is taken', (expected, content) => {
  expect(typeOf(content)).toBe(expected);
  expect(typeOf(content, 7)).toBe(expected);
});

test.each([
  [/program/, `MZ\x90\0\x03${'\0'.repeat(70)}PE`],
  [/program/, '\x7fELF\x02\x01'],
  [/program/, '#!/bin/sh\nrm -rf /\n'],
  [/makro/, zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  [/arsip/, zip('META-INF/MANIFEST.MF', 'Main.class')],
  [/arsip/, openDocument('application/vnd.oasis.opendocument.graphics')],
  [/Office lama/, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  [/HEIC/, '\0\0\0\x18ftypheic\0\0'],
  [/video/, '\0\0\0\x18ftypisom\0\0'],
  [/gambar jenis lain/, 'GIF89a\x01\0'],
  [/gambar jenis lain/, 'BM\x36\0\x0c\0\0\0\0\0'],
  [/tidak dikenal/, 'teks biasa\0lalu bukan'],
  [/tidak dikenal/, 'RIFF\x24\0\0\0WAVEfmt '],
])('what is %s is refused', (words, content) => {
  expect(typeOf(content)).toMatch(words);
});

test('property: a text is taken whatever it says, and with one control byte it is not', () => {
  const line = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, place) => {
      const text = `Catatan: ${lines.join('\r\n')}`;
      expect(typeOf(text, 3)).toBe('dokumen .txt');
      const at = place % text.length;
      const broken = Buffer.from(text, 'latin1');
      broken[at] = 1;
      expect(typeOf(broken)).toMatch(/tidak dikenal/);
    }),
  );
});

test.each([
  ['rumah produksi.JPG', '.jpg', 'rumah produksi.JPG'],
  ['rumah.jpeg', '.jpg', 'rumah.jpeg'],
  ['foto.exe', '.jpg', 'foto.exe.jpg'],
  ['C:\\Users\\x\\KTP Siti.png', '.png', 'KTP Siti.png'],
  ['../../etc/passwd', '.txt', 'passwd.txt'],
  ['surat\u202efdp.exe', '.pdf', 'suratfdp.exe.pdf'],
  ['izin: "NIB"?.pdf', '.pdf', 'izin_ _NIB_.pdf'],
  ['con.pdf', '.pdf', '_con.pdf'],
  ['.pdf', '.pdf', 'pdf.pdf'],
  ['', '.png', 'foto.png'],
])('the name %j of a %s is kept as %j', (given, extension, kept) => {
  const kind = extension === '.jpg' || extension === '.png' ? 'foto' : 'dokumen';
  expect(cleanFileName(given, { kind, extension })).toBe(kept);
});

test('property: a kept name is one part of a path, ends as its content says and stays so', () => {
  const extension = fc.constantFrom('.jpg', '.png', '.webp', '.pdf', '.docx', '.txt');
  const given = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.stringMatching(/^[a-zA-Z .\\/]{0,40}\.(jpe?g|PNG|pdf|exe|txt)$/),
  );
  fc.assert(
    fc.property(given, extension, (raw, ending) => {
      const type = { kind: 'foto' as const, extension: ending };
      const kept = cleanFileName(raw, type);
      expect(storedExtension(kept)).toBe(ending);
      expect(kept).toMatch(/^[^\p{Cc}<>:"|?*\\/]+$/u);
      expect(kept.length).toBeLessThanOrEqual(130);
      expect(kept).not.toMatch(/^[. ]/);
      expect(cleanFileName(kept, type)).toBe(kept);
    }),
    { numRuns: 500 },
  );
});
