import type { LetterKind } from '../../contract/letters.ts';
import type { OfficialRow } from '../../contract/officials.ts';
import { letterTextSections } from '../../contract/settings.ts';
import { type PaperSize, paperInches } from '../../desktop.ts';
import type { PaperSettings } from '../../papers/paper-settings.ts';
import { officialSigner } from '../../papers/signature-block.ts';
import { readLetterText } from '../../papers/text-lines.ts';
import { fillTemplate, type WordValues, zipBytes } from './fill-template.ts';
import { picturePlace, putPicture } from './letterhead-picture.ts';

/**
 * The program's template with the office's kop, texts, paper and font in it: what is filled for each recipient, and what
 * the office gets to change in Word. The placeholders of the texts stay as they are.
 */
export function officeTemplate(
  template: Uint8Array,
  kind: LetterKind,
  settings: PaperSettings,
  acknowledgedBy: OfficialRow | null,
  size: PaperSize,
): Uint8Array {
  const { letterhead } = settings;
  const text = settings[letterTextSections[kind]];
  const zip = fillTemplate(template, 'office', officeTags(kind, settings, acknowledgedBy));
  const change = (part: string, how: (xml: string) => string) =>
    zip.file(part, how(zip.file(part)?.asText() ?? ''));
  change('word/document.xml', (xml) => withPage(xml, settings, size));
  change('word/styles.xml', (xml) => withFont(xml, settings));
  if (text.showLetterhead && settings.paper.showLetterhead && letterhead.logo !== null)
    putPicture(zip, letterhead.logo);
  return zipBytes(zip);
}

function officeTags(
  kind: LetterKind,
  { letterhead, paper, ...settings }: PaperSettings,
  acknowledgedBy: OfficialRow | null,
): WordValues {
  const text = settings[letterTextSections[kind]];
  const signer = acknowledgedBy && officialSigner(acknowledgedBy, []);
  const named = text.witnesses.filter((witness) => witness.name !== '' || witness.position !== '');
  return {
    kop: text.showLetterhead && paper.showLetterhead,
    logo: letterhead.logo === null ? '' : picturePlace,
    pemerintah: letterhead.government.toUpperCase(),
    dinas: letterhead.office.toUpperCase(),
    alamatKop: lines(letterhead.addressLines),
    judul: text.title,
    subjudul: lines(text.subtitle.split('\n')),
    pembuka: marked(text.opening),
    pasal: text.articles.map((article, index) => ({
      no: index + 1,
      judul: article.title,
      berjudul: article.title !== '',
      tanpaJudul: article.title === '',
      isi: marked(article.text),
    })),
    penutup: marked(text.closing),
    meterai: text.stampDutyBox,
    tanpaMeterai: !text.stampDutyBox,
    mengetahui: signer
      ? [
          {
            jabatan: [signer.title.mark, signer.title.lines.join('\n')].filter(Boolean).join(' '),
            nama: signer.name,
            pangkatNip: signer.below.join('\n'),
          },
        ]
      : [],
    adaSaksi: named.length > 0,
    saksi: named.map((witness, index) => ({
      no: index + 1,
      nama: witness.name || '………………………………',
      jabatan: witness.position,
    })),
  };
}

const lines = (texts: readonly string[]) =>
  texts.filter((teks) => teks.trim() !== '').map((teks) => ({ teks }));

/** The lines of a text as paragraphs, points, and points below points. */
const marked = (text: string): WordValues[] =>
  readLetterText(text).map((line) => ({
    teks: line.text,
    tanda: line.mark ?? '',
    alinea: line.mark === null,
    butir: line.level === 1,
    anakButir: line.level === 2,
  }));

const twips = (inches: number): number => Math.round(inches * 1440);

/** Paper and margins of the settings in place of the template's. */
function withPage(xml: string, { paper }: PaperSettings, size: PaperSize): string {
  const { width, height } = paperInches[size];
  const { top, right, bottom, left } = paper.marginsMillimetres;
  const margin = (side: string, millimetres: number) => `w:${side}="${twips(millimetres / 25.4)}"`;
  return xml
    .replace(/<w:pgSz [^>]*>/, `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/>`)
    .replace(/<w:pgMar [^>]*>/, (found) =>
      found
        .replace(/w:top="\d+"/, margin('top', top))
        .replace(/w:right="\d+"/, margin('right', right))
        .replace(/w:bottom="\d+"/, margin('bottom', bottom))
        .replace(/w:left="\d+"/, margin('left', left)),
    );
}

/** Font and size of the settings as the document's own. */
function withFont(xml: string, { paper }: PaperSettings): string {
  const font = paper.fontFamily.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'Arial';
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((script) => `w:${script}="${font}"`).join(' ');
  const halfPoints = Math.round(paper.fontSizePoints * 2);
  return xml.replace(
    /<w:rFonts [^>]*\/><w:sz w:val="\d+"\/><w:szCs w:val="\d+"\/>/,
    `<w:rFonts ${fonts}/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
  );
}
