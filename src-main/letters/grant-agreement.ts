import type { Markup } from '../papers/html.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { RecipientLetter } from './handover-data.ts';
import { twoPartyLetter } from './two-party-letter.ts';

/** What the parties declare before the articles. */
export const grantDeclaration =
  'PIHAK KESATU dan PIHAK KEDUA, selanjutnya disebut PARA PIHAK, sepakat mengadakan perjanjian hibah dengan ketentuan sebagai berikut:';

const byHand = '…………………………………………';

/** NPHD: each party gives it a number of its own, written in by hand: the office's register of agreements is another. */
export const grantAgreement = (paper: RecipientLetter, settings: PaperSettings, width: number): Markup =>
  twoPartyLetter(paper, settings, width, {
    text: settings.grantAgreementText,
    numbers: [byHand, byHand],
    partLine: '',
    announce: grantDeclaration,
    goodsTitle: 'Daftar Barang yang Dihibahkan',
  });
