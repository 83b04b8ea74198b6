import type { LetterKind } from '../contract/letters.ts';
import type { Markup } from '../papers/html.ts';
import { dots } from '../papers/office-words.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { grantAgreement, grantDeclaration } from './grant-agreement.ts';
import type { RecipientLetter } from './handover-data.ts';
import { handoverDeclaration, handoverLetter } from './handover-letter.ts';
import { recipientStatement } from './recipient-statement.ts';

/** How a kind of letter is set on paper. */
interface LetterForm {
  /** `width` is the usable width in millimetres. */
  render(letter: RecipientLetter, settings: PaperSettings, width: number): Markup;
  /** At the left of the foot of each page. */
  foot(letter: RecipientLetter): string;
  /** What two parties declare; '' where only one signs. */
  declaration(letter: RecipientLetter): string;
}

/** A long name would push the page's number out of the foot. */
const shortName = ({ delivery: { name } }: RecipientLetter): string =>
  name.length > 60 ? `${name.slice(0, 60).trimEnd()} …` : name;

export const letterForms: Record<LetterKind, LetterForm> = {
  handovers: {
    render: handoverLetter,
    foot: ({ letter }) => `Berita Acara Nomor ${letter.number ?? dots}`,
    declaration: handoverDeclaration,
  },
  statement: {
    render: (letter, settings) => recipientStatement(letter, settings, settings.statementText),
    foot: (letter) => `Surat Pernyataan ${shortName(letter)}`,
    declaration: () => '',
  },
  'integrity-pact': {
    render: (letter, settings) => recipientStatement(letter, settings, settings.integrityPactText),
    foot: (letter) => `Pakta Integritas ${shortName(letter)}`,
    declaration: () => '',
  },
  'grant-agreement': {
    render: grantAgreement,
    foot: (letter) => `Perjanjian Hibah ${shortName(letter)}`,
    declaration: () => grantDeclaration,
  },
};
