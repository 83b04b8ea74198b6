import type { GroupMember } from '../aid/delivery.ts';
import { goodsColumns, goodsHead } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { type Column, figuresWidth } from '../papers/paper-area.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { type AnnexHead, annexHead, annexSignatures } from './handover-annex.ts';
import type { RecipientLetter } from './handover-data.ts';
import { organisationWords, shortAddress } from './recipient-words.ts';

/** Member rows that go to the next page with the signatures, when these do not fit. */
const rowsWithSignatures = 2;

/** The second annex of a group's letter: its members, with the head row on each page and the signatures at the end. */
export function membersAnnex(
  paper: RecipientLetter,
  settings: PaperSettings,
  width: number,
  head: AnnexHead,
): Markup {
  const columns: Column[] = [
    { title: 'No.', millimetres: 10 },
    { title: 'Nama', weight: 36 },
    { title: 'NIK', millimetres: figuresWidth(['3'.repeat(16)], settings.paper.fontSizePoints * 0.85) },
    { title: 'Alamat', weight: 64 },
  ];
  const rows = paper.delivery.members.map(memberRow);
  const first = Math.max(0, rows.length - rowsWithSignatures);
  return html`<section class="annex">
${annexHead(paper, head)}
<h1>Daftar Anggota Kelompok</h1><div class="number">${organisationWords(paper.delivery)}</div>
<table class="goods">${goodsColumns(columns, width)}${goodsHead(columns)}
${first > 0 && html`<tbody>${rows.slice(0, first)}</tbody>`}
<tbody class="last-rows">${rows.slice(first)}
${annexSignatures(paper, columns.length)}</tbody>
</table>
</section>`;
}

const memberRow = (member: GroupMember, index: number): Markup =>
  html`<tr><td class="middle">${index + 1}.</td><td>${member.name}</td><td>${member.nik ?? '-'}</td><td>${shortAddress(member) || '-'}</td></tr>
`;
