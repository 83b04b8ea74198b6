import { extname } from 'node:path';
import type { ContentType } from './content-type.ts';

/** The extensions that contents are stored under, and other ways to write them. */
const stored: Record<string, string> = {
  '.jpg': '.jpg',
  '.jpeg': '.jpg',
  '.png': '.png',
  '.webp': '.webp',
  '.pdf': '.pdf',
  '.docx': '.docx',
  '.xlsx': '.xlsx',
  '.odt': '.odt',
  '.ods': '.ods',
  '.txt': '.txt',
};

/** Letters of a stem at most: with the folders before it a path must stay within what Windows takes. */
const longestStem = 120;

/** The extension under which the content of a stored file name lies; undefined when it is none of ours. */
export function storedExtension(fileName: string): string | undefined {
  const extension = extname(fileName).toLowerCase();
  return Object.hasOwn(stored, extension) ? stored[extension] : undefined;
}

/**
 * A file's own name as it is kept and shown: without folders and without what Windows takes in no name. It ends as its
 * content says, so that `foto.exe` with a picture in it is `foto.exe.jpg`.
 */
export function cleanFileName(given: string, type: ContentType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '') // marks that turn the direction of writing can hide how a name ends
    .replace(/[\p{Cc}<>:"|?*]+/gu, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const endsRight = storedExtension(plain) === type.extension;
  const ending = endsRight ? extname(plain) : type.extension;
  const stem = (endsRight ? plain.slice(0, -ending.length) : plain)
    .slice(0, longestStem)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '');
  // Windows keeps these for its devices, with any extension.
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem);
  return `${isDevice ? '_' : ''}${stem || type.kind}${ending}`;
}
