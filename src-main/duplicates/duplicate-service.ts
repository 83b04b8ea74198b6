import { judgePair, wordsOf } from '../businesses/judge-pair.ts';
import { createLikeFinder } from '../businesses/like-finder.ts';
import type { BusinessRow } from '../contract/businesses.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { DuplicateCluster, DuplicatePair } from '../contract/duplicates.ts';
import { failure, success } from '../contract/result.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import type { LikePair } from './find-pairs.ts';
import { createReadHanging, suggestKept } from './hanging.ts';
import { createKnownPairs } from './known-pairs.ts';
import { type MergeParts, mergeBusinesses } from './merge.ts';
import { createNotDuplicates } from './not-duplicates.ts';
import { scanInWorker, scanRegister } from './scan.ts';

export interface DuplicateServiceOptions extends Omit<MergeParts, 'title' | 'notDuplicates'> {
  databaseFile: string;
  /** Where the built workers stand; null = compare in this thread (tests, the command line). */
  workersFolder: string | null;
  row: (id: number) => BusinessRow | undefined;
  businessCount: () => number;
}

/** A cluster shows at most so many of its records and pairs; the rest appears as these are settled. */
const mostShown = 40;
/** From this size on the register is compared only when the worklist is opened, not for a figure on Beranda. */
const largeRegister = 200_000;

const unknown = () =>
  failure('business-unknown', 'Salah satu pelaku usaha sudah tidak ada; mungkin sudah digabungkan.');

/** The worklist of businesses that may stand in the register twice. */
export function createDuplicates(options: DuplicateServiceOptions) {
  const { connection, databaseFile, workersFolder, row } = options;
  const finder = createLikeFinder(connection);
  const notDuplicates = createNotDuplicates(connection);
  const hanging = createReadHanging(connection);
  const known = createKnownPairs(connection, finder, () =>
    workersFolder === null
      ? Promise.resolve(scanRegister(connection))
      : scanInWorker(workersFolder, databaseFile),
  );

  const clusters = async (): Promise<Cluster[]> => {
    const pairs = await known.current();
    const two = new Set(notDuplicates.all().map(({ firstId, secondId }) => `${firstId}/${secondId}`));
    return clustersOf(
      two.size === 0 ? pairs : [...pairs].filter(({ first, second }) => !two.has(`${first}/${second}`)),
    );
  };
  const count = (all: Cluster[], kind: Cluster['kind']): number =>
    all.reduce((sum, cluster) => (cluster.kind === kind ? sum + 1 : sum), 0);
  const shown = ({ kind, score, ids, pairs }: Cluster): DuplicateCluster => {
    const few = new Set(ids.slice(0, mostShown));
    return {
      kind,
      score,
      businesses: [...few].flatMap((id) => row(id) ?? []),
      pairs: pairs
        .filter(({ first, second }) => few.has(first) && few.has(second))
        .slice(0, mostShown)
        .map(shownPair),
    };
  };
  const titleOf = (id: number): string | undefined => {
    const found = row(id);
    return found && (found.businessName ? `${found.ownerName} (${found.businessName})` : found.ownerName);
  };
  const parts: MergeParts = { ...options, title: titleOf, notDuplicates };

  const handlers: OfficeHandlers['duplicates'] = {
    async counts() {
      if (!known.isKnown() && options.businessCount() > largeRegister) return success(null);
      const all = await clusters();
      return success({ likely: count(all, 'likely'), twoBusinesses: count(all, 'two-businesses') });
    },
    async list({ kind, after, limit }) {
      const all = await clusters();
      const wanted = all.filter((cluster) => cluster.kind === kind);
      const from = after ?? 0;
      return success({
        clusters: wanted.slice(from, from + limit).map(shown),
        total: wanted.length,
        counts: {
          likely: count(all, 'likely'),
          twoBusinesses: count(all, 'two-businesses'),
          remembered: notDuplicates.all().length,
        },
        next: from + limit < wanted.length ? from + limit : null,
      });
    },
    compare({ firstId, secondId }) {
      const [first, second] = [hanging(firstId), hanging(secondId)];
      const [a, b] = [finder.likable(firstId), finder.likable(secondId)];
      if (!first || !second || !a || !b || firstId === secondId) return unknown();
      const judged = judgePair(a, b);
      const aid = options.planAid(secondId, firstId);
      return success({
        pair: judged && shownPair({ first: firstId, second: secondId, ...judged }),
        first,
        second,
        suggestedKeptId: suggestKept(first, second),
        joined: aid.joined,
        sharedYears: first.years.filter((year) => second.years.includes(year)),
      });
    },
    merge: (input) => mergeBusinesses(parts, input),
    notDuplicate({ pairs }) {
      if (pairs.some(({ firstId, secondId }) => !row(firstId) || !row(secondId))) return unknown();
      connection.transaction(() => {
        for (const { firstId, secondId } of pairs) notDuplicates.add(firstId, secondId);
      })();
      return success({});
    },
    remembered: () =>
      success(
        notDuplicates.all().flatMap(({ id, firstId, secondId }) => {
          const [first, second] = [row(firstId), row(secondId)];
          return first && second ? [{ id, first, second }] : [];
        }),
      ),
    takeBack: ({ id }) =>
      notDuplicates.takeBack(id)
        ? success({})
        : failure('not-remembered', 'Catatan "bukan ganda" itu sudah dicabut.'),
  };
  return {
    handlers,
    /** The whole worklist, for the command line. */
    async report() {
      return (await clusters()).map(({ ids, pairs, score, kind }) => ({
        ids,
        names: ids.map((id) => titleOf(id) ?? ''),
        reasons: [...new Set(pairs.flatMap(({ reasons }) => wordsOf(reasons)))],
        score,
        kind,
      }));
    },
  };
}

const shownPair = ({ first, second, score, reasons }: LikePair): DuplicatePair => ({
  firstId: first,
  secondId: second,
  score,
  reasons: wordsOf(reasons),
});
