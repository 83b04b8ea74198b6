/** Tells what a file is by its first bytes; a name proves nothing. */

/** `other` is a known kind that is no workbook; `detail` names it in Indonesian. */
export interface FileType {
  kind: 'zip' | 'ole' | 'html' | 'xml-spreadsheet' | 'text' | 'empty' | 'other';
  detail: string;
}

const signatures: [bytes: string, detail: string][] = [
  ['%PDF', 'berkas PDF'],
  ['\xff\xd8\xff', 'gambar JPG'],
  ['\x89PNG', 'gambar PNG'],
  ['GIF8', 'gambar GIF'],
  ['BM', 'gambar BMP'],
  ['{\\rtf', 'dokumen RTF'],
  ['Rar!', 'arsip RAR'],
  ['7z\xbc\xaf', 'arsip 7z'],
  ['\x1f\x8b', 'arsip GZ'],
  ['MZ', 'program'],
  ['SQLite format 3', 'basis data'],
];

/** Signatures so short that text could begin with them need a control character nearby as well. */
const matches = (head: string, signature: string): boolean =>
  head.startsWith(signature) && (signature.length > 2 || head.includes('\0'));

const hasUtf16Mark = (head: string): boolean => head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');

/** Text without a mark: no control characters but tab and line ends. UTF-16 text has many zeros, all on one side. */
const looksLikeText = (bytes: Buffer): boolean => {
  const part = bytes.subarray(0, 65_536);
  let zerosEven = 0;
  let zerosOdd = 0;
  let controls = 0;
  part.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? zerosEven++ : zerosOdd++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) controls++;
  });
  const utf16 = Math.min(zerosEven, zerosOdd) === 0 && Math.max(zerosEven, zerosOdd) > part.length * 0.3;
  return controls <= part.length / 1000 && (zerosEven + zerosOdd === 0 || utf16);
};

/** Looks at the bytes of a whole file. */
export const detectFileType = (bytes: Buffer): FileType => {
  if (bytes.length === 0) return { kind: 'empty', detail: '' };
  const head = bytes.subarray(0, 4096).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip', detail: '' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'ole', detail: '' };
  const known = signatures.find(([signature]) => matches(head, signature));
  if (known) return { kind: 'other', detail: known[1] };
  if (!hasUtf16Mark(head) && !looksLikeText(bytes)) return { kind: 'other', detail: '' };
  const opening = head
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (
    /^<\?xml/i.test(opening) &&
    /schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i.test(opening)
  ) {
    return { kind: 'xml-spreadsheet', detail: '' };
  }
  if (/^<(!doctype html|html|head|meta|style|table|div)\b/i.test(opening))
    return { kind: 'html', detail: '' };
  return { kind: 'text', detail: '' };
};
