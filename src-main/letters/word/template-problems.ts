/** A mistake in a template, as docxtemplater throws it. */
interface TagError {
  properties: {
    id: string;
    xtag?: string;
    openingtag?: string;
    closingtag?: string;
    errors?: TagError[];
  };
}

const isTagError = (error: unknown): error is TagError =>
  typeof error === 'object' &&
  error !== null &&
  'properties' in error &&
  typeof error.properties === 'object' &&
  error.properties !== null &&
  'id' in error.properties;

/** What is wrong with a tag, and how the tag begins in the document. */
const words: Record<string, (tag: string) => [sentence: string, written: string]> = {
  unopened_tag: (tag) => [`Kurung kurawal penutup setelah "${tag}" tidak mempunyai pembuka`, `${tag}}`],
  unclosed_tag: (tag) => [`Isian {${tag} belum ditutup dengan kurung kurawal`, `{${tag}`],
  duplicate_open_tag: (tag) => [`Isian {${tag} mempunyai kurung pembuka ganda`, `{${tag}`],
  duplicate_close_tag: (tag) => [`Isian ${tag}} mempunyai kurung penutup ganda`, `${tag}}`],
  unopened_loop: (tag) => [`Bagian {/${tag}} tidak mempunyai pembuka {#${tag}}`, `{/${tag}`],
  unclosed_loop: (tag) => [`Bagian {#${tag}} belum ditutup dengan {/${tag}}`, `{#${tag}`],
  closing_tag_does_not_match_opening_tag: (tag) => [
    `Penutup {/${tag}} tidak sesuai dengan pembukanya`,
    `{/${tag}`,
  ],
};

/**
 * Mistakes of a template in sentences for the officer, with the paragraph of `documentXml` where each is; undefined for
 * what is no mistake of its tags.
 */
export function explainTagError(error: unknown, documentXml = ''): string[] | undefined {
  if (!isTagError(error)) return undefined;
  const { id, errors } = error.properties;
  const all = id === 'multi_error' && errors ? errors : [error];
  const sentences = all.map(({ properties }) => {
    const tag = (properties.closingtag ?? properties.xtag ?? '').replace(/[{}]/g, '').trim();
    const [what, written] = words[properties.id]?.(tag) ?? [`Isian {${tag}} tidak dapat dibaca`, `{${tag}`];
    return `${what}${placeOf(documentXml, written)}.`;
  });
  return [...new Set(sentences)];
}

/** " (paragraf: '…')" with the beginning of the paragraph that holds a text; '' where none holds it. */
export function placeOf(documentXml: string, written: string): string {
  const wanted = written.replace(/\s+/g, '');
  for (const [paragraph] of documentXml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)) {
    const pieces = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1]);
    const text = pieces
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    if (text.replace(/\s+/g, '').includes(wanted)) return ` (paragraf: '${short(text)}')`;
  }
  return '';
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 70).trimEnd()} …` : text);
