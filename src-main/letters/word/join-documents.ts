import type PizZip from 'pizzip';
import { failure, type Result, success } from '../../contract/result.ts';

const open = '<w:body>';
const close = '</w:body>';

/** What stands before the body's own section settings, these, and the parts around; undefined for another structure. */
function bodyOf(document: string) {
  const start = document.indexOf(open);
  const section = document.lastIndexOf('<w:sectPr');
  const end = document.lastIndexOf(close);
  if (start < 0 || section < start || end < section) return undefined;
  return {
    before: document.slice(0, start + open.length),
    content: document.slice(start + open.length, section),
    section: document.slice(section, end),
    after: document.slice(end),
  };
}

/** A section ends with a paragraph that holds its settings; as low as it can be, so that it takes no new page. */
const sectionEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;

/**
 * Joins letters of one template into one document: each is a section of its own, so that it begins on its own page and
 * counts its pages from 1. Head and foot are shared by all; a template that names the recipient there cannot be joined
 * (`word-not-joined`).
 */
export function joinDocuments(letters: readonly PizZip[]): Result<PizZip> {
  const [first] = letters;
  if (!first) return failure('word-empty', 'Tidak ada surat untuk disimpan.');
  if (letters.length === 1) return success(first);
  const shared = Object.keys(first.files).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const differs = letters.some((letter) =>
    shared.some((name) => letter.file(name)?.asText() !== first.file(name)?.asText()),
  );
  if (differs)
    return failure(
      'word-not-joined',
      'Template Word memuat isian pada kepala atau kaki halaman, sehingga surat-suratnya tidak dapat digabung. Simpan satu berkas per penerima.',
    );
  const bodies = letters.map((letter) => bodyOf(letter.file('word/document.xml')?.asText() ?? ''));
  const [frame] = bodies;
  if (!frame || bodies.includes(undefined))
    return failure(
      'word-not-joined',
      'Susunan template Word ini tidak dapat digabung. Simpan satu berkas per penerima.',
    );
  const content = bodies.flatMap((body, index) => {
    const isLast = index === bodies.length - 1;
    return body ? [body.content, isLast ? body.section : sectionEnd(body.section)] : [];
  });
  first.file('word/document.xml', [frame.before, ...content, frame.after].join(''));
  return success(first);
}
