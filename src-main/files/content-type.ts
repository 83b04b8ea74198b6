/** What a content is, told by its bytes; a name proves nothing. */
export interface ContentType {
  kind: 'foto' | 'dokumen';
  /** Under which it is stored and handed to the system: never one that the system would run. */
  extension: string;
}

/** A content that is not taken: what it is, and what to do, in words. */
export interface RefusedType {
  refused: string;
  advice: string;
}

const accepted =
  'Yang dapat dilampirkan: foto JPEG, PNG, atau WebP; PDF; dokumen .docx, .xlsx, .odt, .ods; dan teks.';

const photo = (extension: string): ContentType => ({ kind: 'foto', extension });
const paper = (extension: string): ContentType => ({ kind: 'dokumen', extension });
const refused = (words: string, advice = accepted): RefusedType => ({ refused: words, advice });

/** Of whatever system, or a script. */
export const program = refused('sebuah program');
const otherPicture = refused('gambar jenis lain', 'Simpan dahulu sebagai JPEG atau PNG.');

/** Bytes that stand at a place of the head, one letter a byte. */
type Mark = [at: number, bytes: string];

/** The beginnings that are known. */
const beginnings: [marks: Mark[], type: ContentType | RefusedType][] = [
  [[[0, '\xff\xd8\xff']], photo('.jpg')],
  [[[0, '\x89PNG\r\n\x1a\n']], photo('.png')],
  [
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    photo('.webp'),
  ],
  [[[0, '%PDF-']], paper('.pdf')],
  // "MZ" alone could begin a text; a Windows program says near its beginning where its parts lie.
  [
    [
      [0, 'MZ'],
      [0x3e, '\0\0'],
    ],
    program,
  ],
  ...['\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '#!'].map(
    (bytes): [Mark[], RefusedType] => [[[0, bytes]], program],
  ),
  [
    [[0, '\xd0\xcf\x11\xe0']],
    refused('dokumen Office lama', 'Simpan dahulu sebagai .docx, .xlsx, atau PDF.'),
  ],
  [[[0, '{\\rtf']], refused('dokumen RTF', 'Simpan dahulu sebagai .docx atau PDF.')],
  ...['heic', 'heix', 'mif1'].map((brand): [Mark[], RefusedType] => [
    [[4, `ftyp${brand}`]],
    refused('foto HEIC', 'Simpan dahulu sebagai JPEG.'),
  ]),
  [[[4, 'ftyp']], refused('video')],
  [[[0, 'GIF8']], otherPicture],
  [
    [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
    otherPicture,
  ],
  [[[0, 'II*\0']], otherPicture],
  [[[0, 'MM\0*']], otherPicture],
];

/** Names in the directory at the end of a zip file that tell an Office document. */
const officeParts: [pattern: RegExp, type: ContentType | RefusedType][] = [
  [
    /vbaProject\.bin/i,
    refused('dokumen yang berisi makro', 'Simpan dahulu tanpa makro, sebagai .docx atau .xlsx.'),
  ],
  [/word\/document\d*\.xml/, paper('.docx')],
  [/xl\/workbook\d*\.xml/, paper('.xlsx')],
];

const headBytes = 4096;
/** Holds the directory of every document of an office; a longer one is not taken for one. */
const tailBytes = 1024 * 1024;

/** Looks at a content while it goes by, from its first byte to its last. */
export function createTypeReader() {
  let head = '';
  let tail: Buffer = Buffer.alloc(0);
  let isText = true;

  const isZip = () => head.startsWith('PK\x03\x04');

  return {
    add(chunk: Uint8Array): void {
      if (head.length < headBytes)
        head += Buffer.from(chunk.subarray(0, headBytes - head.length)).toString('latin1');
      if (isZip()) tail = Buffer.concat([tail, chunk]).subarray(-tailBytes);
      else isText &&= !chunk.some(isControl);
    },
    /** What it was. */
    end(): ContentType | RefusedType {
      const known = beginnings.find(([marks]) =>
        marks.every(([at, bytes]) => head.startsWith(bytes, at)),
      )?.[1];
      if (known) return known;
      if (isZip()) return zippedType(head, tail.toString('latin1'));
      return isText ? paper('.txt') : refused('jenis yang tidak dikenal');
    },
  };
}

/** No text has these: everything below the blank but tab, line ends, form feed and the end mark of old DOS files. */
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13, 26].includes(byte);

function zippedType(head: string, tail: string): ContentType | RefusedType {
  // OpenDocument says what it is in its first entry, which is not packed.
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(head.slice(30));
  if (open) return paper(open[1] === 'text' ? '.odt' : '.ods');
  return officeParts.find(([pattern]) => pattern.test(tail))?.[1] ?? refused('arsip atau dokumen jenis lain');
}
