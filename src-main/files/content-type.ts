/** What a content is, told by its bytes; a name proves nothing. */
export interface ContentType {
  kind: 'foto' | 'dokumen';
  /** Under which it is stored and handed to the system: never one that the system would run. */
  extension: string;
}

/** A content that is not taken, with what it is in words. */
export interface RefusedType {
  refused: string;
}

const photo = (extension: string): ContentType => ({ kind: 'foto', extension });
const paper = (extension: string): ContentType => ({ kind: 'dokumen', extension });
const refused = (words: string): RefusedType => ({ refused: words });

/** The beginnings that are known; the head is read as latin1, one letter a byte. */
const beginnings: [pattern: RegExp, type: ContentType | RefusedType][] = [
  [/^\xff\xd8\xff/, photo('.jpg')],
  [/^\x89PNG\r\n\x1a\n/, photo('.png')],
  [/^RIFF[^]{4}WEBP/, photo('.webp')],
  [/^%PDF-/, paper('.pdf')],
  // "MZ" alone could begin a text: a program has zeros soon after it.
  [/^MZ[^\0]{0,60}\0|^\x7fELF|^\xca\xfe\xba\xbe|^(\xcf|\xce)\xfa\xed\xfe|^#!/, refused('sebuah program')],
  [/^\xd0\xcf\x11\xe0/, refused('dokumen Office lama; simpan dahulu sebagai .docx, .xlsx, atau PDF')],
  [/^\{\\rtf/, refused('dokumen RTF; simpan dahulu sebagai .docx atau PDF')],
  [/^[^]{4}ftyp(heic|heix|mif1|msf1)/, refused('foto HEIC; simpan dahulu sebagai JPEG')],
  [/^[^]{4}ftyp/, refused('video')],
  [/^GIF8|^BM[^]{4}\0\0\0\0|^II\*\0|^MM\0\*/, refused('gambar jenis lain; simpan dahulu sebagai JPEG atau PNG')],
];

/** Names in the directory at the end of a zip file that tell an Office document. */
const officeParts: [pattern: RegExp, type: ContentType | RefusedType][] = [
  [/vbaProject\.bin/i, refused('dokumen yang berisi makro')],
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
      const known = beginnings.find(([pattern]) => pattern.test(head))?.[1];
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
