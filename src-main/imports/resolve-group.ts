import type { GroupData } from '../groups/group-repository.ts';
import { normalizeName } from '../rules/names.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { type FieldChange, layOver } from './field-changes.ts';
import { type GroupEntry, type GroupIndex, kindOfGroup } from './group-index.ts';
import { decisionOf } from './plan.ts';
import type { ReadIdentity } from './read-identity.ts';
import type { PlanContext } from './resolve-business.ts';

export interface ResolvedGroup {
  problems: Problem[];
  isOpen: boolean;
  entry: GroupEntry | null;
  apply: () => { entry: GroupEntry; state: 'new' | 'changed' | 'unchanged'; changes: FieldChange[] };
}

/**
 * Finds the group of a row: the named person is its chair and signs. The same group with another person further down
 * the file needs a decision; accepted, both rows are of the group and the first person stays its chair.
 */
export function resolveGroup(row: ReadIdentity, context: PlanContext, groups: GroupIndex): ResolvedGroup {
  const { given } = row;
  const entry = groups.find(row.groupName, given.villageCode ?? null);
  const problems: Problem[] = [];
  const hasOtherChair =
    entry !== null && entry.row !== null && normalizeName(entry.data.chairName) !== row.nameKey;
  if (entry && hasOtherChair)
    problems.push(
      makeProblem(
        'duplicate-in-file',
        'groupName',
        row.groupName,
        `Kelompok ini sudah ada pada baris ${entry.row} dengan ketua ${entry.data.chairName}.`,
      ),
    );
  const decision = decisionOf(context.request, row.row);
  const isAccepted = context.request.acceptDecisions || (decision !== undefined && decision !== 'leave');
  const isOpen =
    !isAccepted && [...problems, ...row.problems].some((problem) => problem.severity === 'decision');
  const apply = () => {
    const data = groupData(row, context);
    if (entry === null) {
      const added = groups.add({ ...emptyGroup(row.groupName, row.given.ownerName ?? ''), ...data });
      added.row = row.row;
      return { entry: added, state: 'new' as const, changes: [] };
    }
    const { chairName, chairNik, chairGender, chairBirthDate, notes, ...rest } = data;
    const chair = hasOtherChair ? {} : { chairName, chairNik, chairGender, chairBirthDate };
    // Remarks of a list of recipients are about the aid: they do not replace those of the register.
    const given: Partial<GroupData> = { ...rest, ...chair, ...(entry.data.notes === '' ? { notes } : {}) };
    const { data: merged, changes } = layOver(entry.data, given, context.names);
    entry.row ??= row.row;
    if (changes.length > 0) {
      entry.data = merged;
      if (entry.state === 'unchanged') entry.state = 'changed';
    }
    return { entry, state: changes.length > 0 ? ('changed' as const) : ('unchanged' as const), changes };
  };
  return { problems, isOpen, entry, apply };
}

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
