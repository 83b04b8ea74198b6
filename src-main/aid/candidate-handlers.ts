import type { CandidateRow } from '../contract/aid-recipients.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { AidContext } from './aid-context.ts';
import { programForRecipients } from './aid-context.ts';
import type { CandidateRecord, Claimant } from './candidate-repository.ts';

type Handlers = Pick<
  OfficeHandlers['aid'],
  | 'candidates'
  | 'addCandidates'
  | 'saveCandidate'
  | 'moveCandidates'
  | 'removeCandidate'
  | 'promoteCandidates'
>;

/** More at once are no choice that somebody made. */
export const mostAtOnce = 5_000;

const unknownCandidate = () =>
  failure('candidate-unknown', 'Calon ini tidak ditemukan; mungkin sudah dijadikan penerima.');

/** Reads a candidate as the screens see it. */
export const candidateRow =
  ({ claimant }: Pick<AidContext, 'claimant'>) =>
  (record: CandidateRecord): CandidateRow => {
    const { programId: _program, isRecipient, ...rest } = record;
    return { ...rest, ...claimant(record), isRecipient: isRecipient === 1 };
  };

/** Candidates for a place in a programme, and the wait list of those who take the place of another. */
export function createCandidateHandlers(context: AidContext): Handlers {
  const { connection, aid, scopeIds } = context;
  const shown = candidateRow(context);
  /** A candidate that may be changed now. */
  const open = (id: number) => {
    const candidate = aid.candidate(id);
    if (!candidate) return unknownCandidate();
    const program = programForRecipients(context, candidate.programId);
    return program.ok ? success(candidate) : program;
  };
  const openOnes = (ids: number[]): Result<CandidateRecord[]> => {
    const candidates: CandidateRecord[] = [];
    for (const id of new Set(ids)) {
      const candidate = open(id);
      if (!candidate.ok) return candidate;
      candidates.push(candidate.value);
    }
    return success(candidates);
  };

  return {
    candidates: ({ programId }) => success(aid.candidates(programId).map(shown)),
    addCandidates({ programId, standing, reason, businesses, groupIds }) {
      const program = programForRecipients(context, programId);
      if (!program.ok) return program;
      const businessIds = businesses ? scopeIds(businesses, mostAtOnce + 1) : [];
      if (businessIds.length > mostAtOnce) return tooMany();
      const recipients = aid.recipients(programId);
      const taken = new Set(recipients.map((one) => keyOf(one)));
      const claimants: Claimant[] = [
        ...businessIds.map((businessId) => ({ businessId, groupId: null })),
        ...groupIds.map((groupId) => ({ businessId: null, groupId })),
      ];
      const wanted = claimants.filter((one) => !taken.has(keyOf(one)));
      const add = () =>
        wanted.filter((one) => aid.insertCandidate({ ...one, programId, standing, reason })).length;
      const added =
        wanted.length > 1
          ? inChangeSet(connection, 'allocations', `Tambah ${standing} pada ${program.value.name}`, add)
          : connection.transaction(add)();
      return success({ added, already: claimants.length - added });
    },
    saveCandidate({ id, reason }) {
      const candidate = open(id);
      if (!candidate.ok) return candidate;
      aid.setCandidateReason(id, reason);
      return success({});
    },
    moveCandidates({ ids, standing, position }) {
      const moved = openOnes(ids);
      if (!moved.ok) return moved;
      const [first] = moved.value;
      if (!first || moved.value.some(({ programId }) => programId !== first.programId))
        return unknownCandidate();
      const isMoved = new Set(ids);
      const list = aid
        .candidates(first.programId)
        .filter((one) => one.standing === standing && !isMoved.has(one.id));
      list.splice(position, 0, ...moved.value);
      connection.transaction(() => {
        for (const [index, one] of list.entries()) aid.setCandidatePlace(one.id, standing, index + 1);
      })();
      return success({});
    },
    removeCandidate({ id }) {
      const candidate = open(id);
      if (!candidate.ok) return candidate;
      aid.deleteCandidate(id);
      return success({});
    },
    promoteCandidates({ ids }) {
      const opened = openOnes(ids);
      if (!opened.ok) return opened;
      const candidates = opened.value;
      const present = candidates.find(({ isRecipient }) => isRecipient === 1);
      if (present)
        return failure('recipient-exists', `${shown(present).name} sudah menjadi penerima pada program ini.`);
      const promote = () =>
        candidates.map(({ id, programId, businessId, groupId, reason }) => {
          aid.deleteCandidate(id);
          return aid.insertRecipient({ programId, businessId, groupId, choiceReason: reason });
        });
      const [first] = candidates;
      const title =
        candidates.length === 1 && first
          ? `Jadikan ${shown(first).name} penerima`
          : `Jadikan ${candidates.length} calon penerima`;
      return success({ recipientIds: inChangeSet(connection, 'allocations', title, promote) });
    },
  };
}

export const keyOf = ({ businessId, groupId }: Claimant): string => `${businessId}/${groupId}`;

export const tooMany = () =>
  failure(
    'too-many-businesses',
    `Terlalu banyak: paling banyak ${mostAtOnce} pelaku usaha sekaligus. Persempit dahulu saringannya.`,
  );
