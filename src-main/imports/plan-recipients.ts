import type { FundSource, ProblemRow } from '../contract/common.ts';
import type { PreviewRow } from '../contract/imports.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { AidPlan } from './aid-plan.ts';
import type { ChosenProgram } from './choose-program.ts';
import { type Control, steps } from './control.ts';
import type { Table } from './find-table.ts';
import type { GroupIndex } from './group-index.ts';
import { decisionOf, emptyRow, hasSeverity, isAccepted, leftReason, skippedRow } from './plan.ts';
import type { RawRow } from './raw-rows.ts';
import type { AidLine } from './read-aid-line.ts';
import { type ReadIdentity, type ReadingContext, readIdentity } from './read-identity.ts';
import { makeBlocks, type RecipientBlock } from './recipient-blocks.ts';
import { type PlanContext, type Resolved, resolveBusiness, titleOf } from './resolve-business.ts';
import { resolveGroup } from './resolve-group.ts';
import { type Holder, settleRow, type TakenRow, takeRow, type Who } from './settle-rows.ts';

export interface RecipientContext extends PlanContext {
  groups: GroupIndex;
  /** The plan of a line's programme; undefined where the line names none. */
  aidOf: (line: AidLine) => AidPlan | undefined;
  /** The goods of each row, read before, because the programme depends on them. */
  lines: Map<number, AidLine>;
}

/** Decides every row of a workbook of recipients. What is taken changes the plan, from which the commit writes. */
export function planRecipients(
  table: Table,
  rawRows: RawRow[],
  reading: ReadingContext,
  context: RecipientContext,
  control: Control,
): PreviewRow[] {
  const raws = new Map(rawRows.map((raw) => [raw.row, raw]));
  const planned = new Map<number, PreviewRow>();
  const taken: TakenRow[] = [];
  const blocks = makeBlocks(table.rows, raws, context.request.corrections);
  for (const block of steps(control, 'memeriksa penerima', blocks))
    for (const row of planBlock(block, reading, context, taken)) planned.set(row.row, row);
  for (const one of taken) settleRow(one);
  return table.rows.map((classified) => planned.get(classified.row) ?? skippedRow(table, classified));
}

function planBlock(
  block: RecipientBlock,
  reading: ReadingContext,
  context: RecipientContext,
  taken: TakenRow[],
): PreviewRow[] {
  const { request, aidOf } = context;
  const identity = readIdentity(block.lead, reading);
  const isLeft = decisionOf(request, block.lead.row) === 'leave';
  const isRejected = hasSeverity(identity.problems, 'error');
  const resolved = isLeft || isRejected ? null : resolve(identity, context);
  const problems = [...identity.problems, ...(resolved?.problems ?? [])];
  let source: FundSource | null = null;
  let papers: Pick<AidLine, 'letterNumber' | 'deliveryDate'> = { letterNumber: '', deliveryDate: null };
  return block.rows.map((raw) => {
    const own = context.lines.get(raw.row);
    // Below the first, a blank means the letter of the row above.
    if (own?.letterNumber || own?.deliveryDate) papers = own;
    const line = own && { ...own, letterNumber: papers.letterNumber, deliveryDate: papers.deliveryDate };
    // The rows below stand or fall with the first; its warnings are told once.
    const shared = problems.filter((one) => raw === block.lead || one.severity !== 'warning');
    const row: PreviewRow = {
      ...emptyRow(raw.row),
      name: identity.given.ownerName ?? '',
      organisation: identity.groupName || (identity.given.businessName ?? ''),
      place: identity.place,
      sameAs: resolved?.holder.known ? nameOf(resolved.holder.known) : '',
      detail: line ? `${line.name} ${formatNumber(line.quantity)} ${line.unit}`.trim() : '',
      problems: [...shared, ...(line?.problems ?? [])],
    };
    const decision = decisionOf(request, raw.row);
    if (isLeft || decision === 'leave') return { ...row, skippedBecause: leftReason };
    const aid = line && aidOf(line);
    if (line && !aid) row.problems.push(noProgram(line));
    const isNotPast = request.kind === 'aid-history' && aid !== undefined && !aid.program.isPast;
    if (isNotPast) row.problems.push(presentProgram(aid.program));
    if (
      !line ||
      !aid ||
      isNotPast ||
      !resolved ||
      [...problems, ...line.problems].some((one) => one.severity === 'error')
    )
      return { ...row, outcome: 'rejected' };
    if (resolved.isOpen) return { ...row, outcome: 'needs-decision', candidates: resolved.candidates };
    source = line.fundSource ?? source;
    const item = aid.item(line, source ?? aid.program.fundSource);
    const taking = takeRow(row, line, item, resolved.holder, aid, isAccepted(request, raw.row));
    if (!taking) return { ...row, outcome: 'needs-decision' };
    taken.push(taking);
    return row;
  });
}

const noProgram = (line: AidLine): ProblemRow => ({
  field: 'program',
  code: 'program-missing',
  severity: 'error',
  value: line.program,
  message: 'Nama program bantuan pada baris ini belum diisi.',
});

const presentProgram = ({ name, fiscalYear }: ChosenProgram): ProblemRow => ({
  field: 'program',
  code: 'program-present',
  severity: 'error',
  value: name,
  message: `Program ${name} (${fiscalYear}) dikelola di aplikasi ini, bukan riwayat. Impor barisnya sebagai Penerima Bantuan.`,
});

const nameOf = (who: Who): string => ('group' in who ? who.group.data.name : titleOf(who.business));

interface ResolvedWho extends Pick<Resolved, 'problems' | 'candidates' | 'isOpen'> {
  holder: Holder;
}

/** A row with a group's name is about the group; the person is its chair. */
function resolve(identity: ReadIdentity, context: RecipientContext): ResolvedWho {
  if (identity.groupName !== '') {
    const { problems, candidates, isOpen, entry, apply } = resolveGroup(identity, context, context.groups);
    const holder: Holder = {
      known: entry && { group: entry },
      isApplied: false,
      apply: () => {
        const applied = apply();
        return { ...applied, who: { group: applied.entry } };
      },
    };
    return { problems, isOpen, candidates, holder };
  }
  const { problems, candidates, isOpen, entry, apply } = resolveBusiness(identity, context, true);
  // Remarks of a list of recipients are about the aid: they do not replace those of the register.
  if (entry && entry.data.notes !== '') delete identity.given.notes;
  const holder: Holder = {
    known: entry && { business: entry },
    isApplied: false,
    apply: () => {
      const applied = apply();
      return { ...applied, who: { business: applied.entry } };
    },
  };
  return { problems, candidates, isOpen, holder };
}
