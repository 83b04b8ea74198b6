import type { Markup } from '../papers/html.ts';
import { dots, figureAndWords } from '../papers/office-words.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { RecipientLetter } from './handover-data.ts';
import { twoPartyLetter } from './two-party-letter.ts';

/** What the parties declare before the articles; of what comes in parts it says which. */
export function handoverDeclaration({ delivery: { part } }: RecipientLetter): string {
  const object = part > 1 ? `serah terima bagian ${figureAndWords(part)}` : 'serah terima';
  return `PIHAK KESATU dan PIHAK KEDUA, selanjutnya disebut PARA PIHAK, menyatakan telah melakukan ${object} dengan ketentuan sebagai berikut:`;
}

/** The BAST with its annex (domain.md, "The handover letter"). `width` is the usable width in millimetres. */
export function handoverLetter(paper: RecipientLetter, settings: PaperSettings, width: number): Markup {
  const { part } = paper.delivery;
  return twoPartyLetter(paper, settings, width, {
    text: settings.handoverText,
    numbers: [paper.letter.number ?? dots],
    partLine: part > 1 ? `BAGIAN ${part}` : '',
    announce: handoverDeclaration(paper),
    goodsTitle: 'Daftar Barang yang Diserahterimakan',
  });
}
