import type { PreviewRow } from '../contract/imports.ts';
import type { GroupData } from '../groups/group-repository.ts';
import { normalizeName } from '../rules/names.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { type FieldChange, layOver, type ShownNames } from './field-changes.ts';
import { findLikeGroups, type GroupCandidate } from './find-like-group.ts';
import { type GroupEntry, type GroupIndex, kindOfGroup } from './group-index.ts';
import { decisionOf, hasSeverity, isAccepted } from './plan.ts';
import type { ReadIdentity } from './read-identity.ts';
import type { PlanContext } from './resolve-business.ts';

export interface ResolvedGroup {
  problems: Problem[];
  candidates: PreviewRow['candidates'];
  isOpen: boolean;
  entry: GroupEntry | null;
  apply: () => { entry: GroupEntry; state: 'new' | 'changed' | 'unchanged'; changes: FieldChange[] };
}

/**
 * Finds the group of a row: the named person is its chair and signs. A name spelt a little otherwise needs a decision, as
 * does the same group with another person further down the file; accepted, both rows are of the group and the first person
 * stays its chair.
 */
export function resolveGroup(row: ReadIdentity, context: PlanContext, groups: GroupIndex): ResolvedGroup {
  const decision = decisionOf(context.request, row.row);
  const chosen = chosenGroup(decision, groups);
  const found = chosen ?? groups.find(row.groupName, row.given.villageCode ?? null);
  const isOtherChairs =
    found !== null && found.row !== null && normalizeName(found.data.chairName) !== row.nameKey;
  const entry = found && isOtherChairs && decision === 'new' ? groups.twinOf(found) : found;
  const hasOtherChair = entry === found && isOtherChairs;
  const like = found ? [] : findLikeGroups(groups, row);
  const problems: Problem[] = [
    ...(entry && hasOtherChair && !chosen ? [otherChair(row, entry)] : []),
    ...(decision === 'new' ? [] : likeness(row, like)),
  ];
  const isOpen =
    !isAccepted(context.request, row.row) && hasSeverity([...problems, ...row.problems], 'decision');
  const candidates =
    entry && hasOtherChair
      ? [candidateOf({ entry, reason: 'nama dan desa sama, ketua berbeda' }, context.names)]
      : like.map((one) => candidateOf(one, context.names));
  const apply = () => {
    const data = { ...groupData(row, context), ...(chosen ? { name: row.groupName } : {}) };
    if (entry === null) {
      const added = groups.add({ ...emptyGroup(row.groupName, row.given.ownerName ?? ''), ...data });
      groups.mark(added, row.row);
      return { entry: added, state: 'new' as const, changes: [] };
    }
    const { chairName, chairNik, chairGender, chairBirthDate, notes, ...rest } = data;
    const chair = hasOtherChair ? {} : { chairName, chairNik, chairGender, chairBirthDate };
    // Remarks of a list of recipients are about the aid: they do not replace those of the register.
    const given: Partial<GroupData> = { ...rest, ...chair, ...(entry.data.notes === '' ? { notes } : {}) };
    const { data: merged, changes } = layOver(
      entry.data,
      given,
      context.names,
      context.request.kind === 'aid-history',
    );
    groups.mark(entry, row.row);
    if (changes.length > 0) {
      entry.data = merged;
      if (entry.state === 'unchanged') entry.state = 'changed';
      groups.refresh(entry);
    }
    return { entry, state: changes.length > 0 ? ('changed' as const) : ('unchanged' as const), changes };
  };
  return { problems, candidates, isOpen, entry, apply };
}

/** The group that the officer chose, of the register or of a row further up. */
function chosenGroup(decision: ReturnType<typeof decisionOf>, groups: GroupIndex): GroupEntry | null {
  if (typeof decision !== 'object') return null;
  if ('groupId' in decision) return groups.ofId(decision.groupId) ?? null;
  return 'row' in decision ? (groups.ofRow(decision.row) ?? null) : null;
}

const otherChair = ({ groupName }: ReadIdentity, entry: GroupEntry): Problem =>
  makeProblem(
    'duplicate-in-file',
    'groupName',
    groupName,
    `Kelompok ini sudah ada pada baris ${entry.row} dengan ketua ${entry.data.chairName}.`,
  );

function likeness({ groupName }: ReadIdentity, [first]: GroupCandidate[]): Problem[] {
  if (!first) return [];
  const { entry, reason } = first;
  const what = `${entry.data.name} (${reason})`;
  return [
    entry.id > 0
      ? makeProblem('possible-duplicate', 'groupName', groupName, `Mungkin sudah terdaftar: ${what}.`)
      : makeProblem(
          'duplicate-in-file',
          'groupName',
          groupName,
          `Mungkin sama dengan baris ${entry.row}: ${what}.`,
        ),
  ];
}

const candidateOf = (
  { entry, reason }: GroupCandidate,
  names: ShownNames,
): PreviewRow['candidates'][number] => ({
  businessId: null,
  groupId: entry.id > 0 && entry.row === null ? entry.id : null,
  row: entry.row,
  text: [entry.data.name, names.place(entry.data.villageCode)].filter(Boolean).join(', '),
  reason,
});

/** What the row gives of the group; what it leaves blank is undefined. */
function groupData(row: ReadIdentity, context: PlanContext): Partial<GroupData> {
  const { given } = row;
  const sector = row.sectorName === '' ? null : context.sectors.find(row.sectorName);
  return withoutBlanks({
    chairName: given.ownerName,
    chairNik: given.nik,
    chairGender: given.gender,
    chairBirthDate: given.birthDate,
    phones: given.phones,
    street: given.street,
    rt: given.rt,
    rw: given.rw,
    villageCode: given.villageCode,
    sectorId: sector?.id,
    product: given.product,
    notes: given.notes,
  });
}

const withoutBlanks = (data: Partial<GroupData>): Partial<GroupData> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const emptyGroup = (name: string, chairName: string): GroupData => ({
  name,
  kind: kindOfGroup(name),
  chairName,
  chairNik: null,
  chairGender: null,
  chairBirthDate: null,
  phones: [],
  street: '',
  rt: '',
  rw: '',
  villageCode: null,
  sectorId: null,
  product: '',
  notes: '',
});
