import type { LetterText } from '../contract/settings.ts';
import { html, type Markup } from '../papers/html.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { giver } from '../papers/signature-block.ts';
import { renderLines, type TextLine } from '../papers/text-lines.ts';
import { annex } from './handover-annex.ts';
import type { RecipientLetter } from './handover-data.ts';
import { letterEnding, letterHeading } from './letter-frame.ts';
import { fillLetterTexts } from './letter-values.ts';
import { membersAnnex } from './members-annex.ts';
import { parties } from './parties.ts';
import { receiver } from './party-signers.ts';

/** What tells one letter of two parties from another. */
export interface TwoPartyForm {
  text: LetterText;
  /** Its numbers, or dots for the pen, one for each party that gives it one. */
  numbers: string[];
  /** Below the numbers: 'BAGIAN 2'; '' for the usual letter. */
  partLine: string;
  /** Before the articles: what the parties declare. */
  announce: string;
  /** 'Daftar Barang yang Diserahterimakan' */
  goodsTitle: string;
}

/** A letter of two parties: who they are, articles, signatures, and the goods in the annex. `width` in millimetres. */
export function twoPartyLetter(
  paper: RecipientLetter,
  settings: PaperSettings,
  width: number,
  form: TwoPartyForm,
): Markup {
  const texts = fillLetterTexts(paper, settings, form.text);
  const signers = [receiver(paper, form.text.stampDutyBox), giver(paper.official)];
  const lines = [...form.numbers.map((number) => `NOMOR : ${number}`), form.partLine].filter(
    (line) => line !== '',
  );
  const head = { title: texts.title, number: form.numbers[0] ?? '' };
  const hasMembers = paper.delivery.members.length > 0;
  return html`${letterHeading(texts, form.text, settings)}
<div class="numbers">${lines.map((line) => html`<div class="number">${line}</div>`)}</div>
${renderLines(texts.opening)}
${parties(paper, settings)}
${basis(texts.legalBasis)}
<p class="announce">${form.announce}</p>
${texts.articles.map(article)}
${letterEnding(texts.closing, paper, form.text, signers)}
${annex(paper, settings, width, { ...head, goodsTitle: form.goodsTitle, ordinal: hasMembers ? 'I' : '' })}
${hasMembers && membersAnnex(paper, settings, width, { ...head, ordinal: 'II' })}`;
}

function basis(lines: readonly string[]): Markup | false {
  if (lines.length === 0) return false;
  const points = lines.map((text, index): TextLine => ({ mark: `${index + 1}.`, level: 1, text }));
  return html`<div class="basis"><p class="announce">Dasar:</p>${renderLines(points)}</div>`;
}

function article({ title, lines }: { title: string; lines: TextLine[] }, index: number): Markup {
  return html`<h2><span class="article-number">Pasal ${index + 1}</span>${title !== '' && html`<span class="article-title">${title}</span>`}</h2>${renderLines(lines)}`;
}
