import { unzipSync } from 'fflate';
import PizZip from 'pizzip';
import { failure, type Result, success } from '../../contract/result.ts';
import { closest } from '../../rules/letter-placeholders.ts';
import { fillTemplate, openTemplate } from './fill-template.ts';
import { type KnownTags, knownTags } from './letter-tags.ts';
import { explainTagError, placeOf } from './template-problems.ts';

/** Bytes of a template at most, packed and unpacked: what a letter never needs is a trap or a mistake. */
const largest = { packed: 5_000_000, unpacked: 60_000_000 };

/**
 * Whether the letters can be made of a template of the office's own. Fails with `template-wrong` and each mistake in
 * words with its tag and paragraph.
 */
export function checkTemplate(bytes: Uint8Array): Result<Record<string, never>> {
  const problems = problemsOf(bytes);
  return problems.length === 0
    ? success({})
    : failure('template-wrong', `Template tidak dipakai; template yang lama tetap. ${problems.join(' ')}`);
}

function problemsOf(bytes: Uint8Array): string[] {
  if (bytes.length > largest.packed)
    return ['Berkas ini lebih besar dari 5 MB. Kecilkan gambar di dalamnya.'];
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return [notWord];
  if (unpacked > largest.unpacked) return ['Isi berkas ini terlalu besar.'];
  const document = new PizZip(bytes).file('word/document.xml')?.asText();
  if (!document) return [notWord];
  const tags: TagReader = { name: 'TagReader', found: [] };
  try {
    openTemplate(bytes, 'letter', [tagReader(tags)]);
    const unknown = unknownTags(tags.found, knownTags).map(
      (tag) => `Isian {${tag}} tidak dikenal${placeOfTag(document, tag)}.${hint(tag)}`,
    );
    if (unknown.length === 0) fillTemplate(bytes, 'letter', {});
    return [...new Set(unknown)];
  } catch (error) {
    return explainTagError(error, document) ?? [notWord];
  }
}

/** Bytes that the parts say they take, without unpacking any; undefined for what is no zip. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        sum += originalSize;
        return false;
      },
    });
    return sum;
  } catch {
    return undefined;
  }
}

/** A tag stands there as a value or as the beginning of a section. */
const placeOfTag = (document: string, tag: string): string =>
  placeOf(document, `{${tag}}`) || placeOf(document, `{#${tag}}`) || placeOf(document, `{^${tag}}`);

const notWord = 'Berkas ini bukan dokumen Word (.docx) yang dapat dibaca.';

function hint(tag: string): string {
  const meant = closest(tag, Object.keys(knownTags));
  return meant ? ` Mungkin maksudnya {${meant}}.` : '';
}

interface Part {
  type: string;
  value: string;
  subparsed?: Part[];
}
interface TagReader {
  name: string;
  found: Part[];
}

/** A module of docxtemplater that keeps what it has read of each part of the document. */
const tagReader = (reader: TagReader) => ({
  name: reader.name,
  postparse(parts: Part[]) {
    return parts;
  },
  set(options: { inspect?: { postparsed?: Part[] } }) {
    if (options.inspect?.postparsed) reader.found.push(...options.inspect.postparsed);
  },
});

/** Tags that nothing can fill: a section knows its own tags and those around it. */
function unknownTags(parts: readonly Part[], scope: KnownTags): string[] {
  return parts.flatMap((part) => {
    if (part.type !== 'placeholder') return [];
    if (!Object.hasOwn(scope, part.value)) return [part.value];
    const own = scope[part.value];
    return unknownTags(part.subparsed ?? [], typeof own === 'object' ? { ...scope, ...own } : scope);
  });
}
