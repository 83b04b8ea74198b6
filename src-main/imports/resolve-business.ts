import { emptyBusiness } from '../businesses/business-record.ts';
import type { ImportRequest, PreviewRow } from '../contract/imports.ts';
import { makeProblem, type Problem } from '../rules/problem.ts';
import { type FieldChange, layOver, type ShownNames } from './field-changes.ts';
import { findInFile } from './find-in-file.ts';
import { type Candidate, findMatch, type Match } from './find-match.ts';
import type { FoundSector, SectorFinder } from './find-sector.ts';
import { decisionOf, hasSeverity, isAccepted } from './plan.ts';
import type { ReadIdentity } from './read-identity.ts';
import type { RegisterEntry, RegisterIndex } from './register-index.ts';

/** What planning needs to know of the register and of the request. */
export interface PlanContext {
  request: ImportRequest;
  index: RegisterIndex;
  sectors: SectorFinder;
  names: ShownNames;
}

export interface Applied {
  entry: RegisterEntry;
  state: 'new' | 'changed' | 'unchanged';
  changes: FieldChange[];
}

/** Which business a row is, or what has to be decided first. */
export interface Resolved {
  problems: Problem[];
  candidates: PreviewRow['candidates'];
  /** A decision is still open. */
  isOpen: boolean;
  /** The business matched; null for a new one. */
  entry: RegisterEntry | null;
  sector: FoundSector | null;
  /** Takes the row into the plan; called at most once, and only when nothing is open. */
  apply: () => Applied;
}

/**
 * Finds the business of a row and applies the officer's decision: 'new' takes it as another one, a business's id as
 * that one. Accepting all decisions takes a likeness as a new business, a repetition as the business of the row
 * before, and a village that is ambiguous as not known. `repeats`: rows of one business may follow one another.
 */
export function resolveBusiness(row: ReadIdentity, context: PlanContext, repeats: boolean): Resolved {
  const { request, index } = context;
  const decision = decisionOf(request, row.row);
  const problems: Problem[] = [];
  let candidates: PreviewRow['candidates'] = [];
  const chosen = chosenEntry(decision, index);
  const match: Match = chosen ? { kind: 'same', entry: chosen } : findMatch(index, row);
  let entry = match.kind === 'same' ? match.entry : null;
  const inFile = match.kind === 'none' && !repeats ? findInFile(index, row) : [];
  if (inFile[0]) {
    const [{ entry: first, reason }] = inFile;
    if (decision !== 'new')
      problems.push(
        makeProblem(
          'duplicate-in-file',
          'businessName',
          row.given.businessName ?? '',
          `Mungkin sama dengan baris ${first.row}: ${titleOf(first)} (${reason}).`,
        ),
      );
    candidates = inFile.map((one) => candidateOf(one, context.names));
  }
  if (match.kind === 'unsure') {
    const [first] = match.candidates;
    if (decision !== 'new')
      problems.push(
        makeProblem(
          'possible-duplicate',
          'ownerName',
          row.given.ownerName ?? '',
          `Mungkin sudah terdaftar: ${first ? `${titleOf(first.entry)} (${first.reason})` : ''}.`,
        ),
      );
    candidates = match.candidates.map((one) => candidateOf(one, context.names));
  }
  if (entry && entry.row !== null && entry.row !== row.row && !repeats) {
    if (decision === 'new') entry = index.twinOf(entry);
    else if (!chosen) {
      problems.push(
        makeProblem(
          'duplicate-in-file',
          'ownerName',
          row.given.ownerName ?? '',
          `Sama dengan baris ${entry.row} pada berkas ini.`,
        ),
      );
      const repeated = candidateOf({ entry, reason: 'sama pada berkas ini' }, context.names);
      candidates = [{ ...repeated, businessId: null, row: entry.row }];
    }
  }
  problems.push(...sharedNik(row, index, entry));
  const isOpen = !isAccepted(request, row.row) && hasSeverity([...problems, ...row.problems], 'decision');
  const sector = row.sectorName === '' ? null : context.sectors.find(row.sectorName);
  return { problems, candidates, isOpen, entry, sector, apply: () => apply(row, entry, sector, context) };
}

/** The business that the officer chose, of the register or of a row further up. */
function chosenEntry(
  decision: ReturnType<typeof decisionOf>,
  index: RegisterIndex,
): RegisterEntry | undefined {
  if (typeof decision !== 'object') return undefined;
  if ('businessId' in decision) return index.entries.get(decision.businessId);
  return 'row' in decision ? index.ofRow(decision.row) : undefined;
}

const candidateOf = ({ entry, reason }: Candidate, names: ShownNames): PreviewRow['candidates'][number] => ({
  businessId: entry.id > 0 ? entry.id : null,
  groupId: null,
  row: entry.id > 0 ? null : entry.row,
  text: `${titleOf(entry)}, ${names.place(entry.data.villageCode)}`.replace(/, $/, ''),
  reason,
});

function apply(
  row: ReadIdentity,
  entry: RegisterEntry | null,
  sector: FoundSector | null,
  { index, names, request }: PlanContext,
): Applied {
  const given = { ...row.given, ...(sector ? { sectorId: sector.id } : {}) };
  // What was damaged is kept only where nothing better is known.
  if (given.nik || entry?.data.nik) delete given.nikAsWritten;
  if (entry && entry.data.phones.length > 0) delete given.phoneAsWritten;
  if (entry === null) {
    const { reading } = row;
    const known = emptyBusiness(row.given.ownerName ?? '');
    // A NIK tells what the row leaves out, as in the form; it never overrides what the row says.
    known.gender = reading?.gender ?? null;
    known.birthDate = reading?.birthDate ?? null;
    const added = index.add({ ...known, ...given });
    index.mark(added, row.row);
    return { entry: added, state: 'new', changes: [] };
  }
  const { data, changes } = layOver(
    entry.data,
    given,
    names,
    // What a list of earlier years says does not take the place of what is known since.
    isRepetition(entry, row) || request.kind === 'aid-history',
  );
  index.mark(entry, row.row);
  if (changes.length > 0) {
    if (data.nik !== null) data.nikAsWritten = '';
    if (data.phones.length > 0 && given.phoneAsWritten === undefined) data.phoneAsWritten = '';
    entry.data = data;
    if (entry.state === 'unchanged') entry.state = 'changed';
    index.refresh(entry);
  }
  return { entry, state: changes.length > 0 ? 'changed' : 'unchanged', changes };
}

/** A row further up is about the same business. */
export const isRepetition = (entry: RegisterEntry, row: ReadIdentity): boolean =>
  entry.row !== null && entry.row !== row.row;

export const titleOf = (entry: RegisterEntry): string =>
  entry.data.businessName ? `${entry.data.ownerName} (${entry.data.businessName})` : entry.data.ownerName;

/** One owner may have two businesses; the officer is told. */
function sharedNik(row: ReadIdentity, index: RegisterIndex, own: RegisterEntry | null): Problem[] {
  const { nik } = row.given;
  const other = nik ? index.byNik(nik).find((entry) => entry !== own && entry.data.nik === nik) : undefined;
  if (!nik || !other) return [];
  return [makeProblem('nik-shared', 'nik', nik, `NIK ini juga dipakai oleh ${titleOf(other)}.`)];
}
