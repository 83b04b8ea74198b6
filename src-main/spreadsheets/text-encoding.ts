/** Decodes a text file of unknown encoding: UTF-8, UTF-16 (with or without mark), else Windows-1252. */

/** The encodings that offices' text files have. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const utf16WithoutMark = (bytes: Buffer): TextEncoding | undefined => {
  const part = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  part.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  if (odd > part.length * 0.3 && even === 0) return 'utf-16le';
  if (even > part.length * 0.3 && odd === 0) return 'utf-16be';
  return undefined;
};

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Guesses the encoding by its mark, then by its zeros, then by being valid UTF-8. */
export const detectEncoding = (bytes: Buffer): TextEncoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
};

/** The text without its byte order mark. */
export const decodeText = (bytes: Buffer): string => new TextDecoder(detectEncoding(bytes)).decode(bytes);
