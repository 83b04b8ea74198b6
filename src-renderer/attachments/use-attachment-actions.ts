import type {
  Attachment,
  AttachmentSource,
  AttachOutcome,
  attachmentProcedures,
} from '../../src-main/contract/attachments.ts';
import type { OfficeContract } from '../../src-main/contract/contract.ts';
import type { Failure } from '../../src-main/contract/result.ts';
import type { Feature } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';

/** Features of the contract that keep the files of a kind of record. */
export type AttachmentFeature = {
  [F in keyof OfficeContract]: OfficeContract[F] extends typeof attachmentProcedures ? F : never;
}[keyof OfficeContract];

/** What the section of files can do. Nothing throws. */
export interface AttachmentActions {
  /** Undefined when it failed; the failure stands in `failure`. */
  add: (sources: AttachmentSource[]) => Promise<AttachOutcome | undefined>;
  /** Asks with the system's dialog; undefined also when that was cancelled. */
  choose: () => Promise<AttachOutcome | undefined>;
  describe: (file: Attachment, note: string) => void;
  /** False when it failed. */
  remove: (file: Attachment) => Promise<boolean>;
  open: (file: Attachment) => void;
  busy: boolean;
  failure: Failure | null;
}

export function useAttachmentActions(
  feature: AttachmentFeature,
  ownerId: number,
  countedIn: Feature[] = [],
): AttachmentActions {
  const invalidates = [feature, ...countedIn];
  const add = useAction(feature, 'add', { invalidates });
  const choose = useAction(feature, 'choose', { invalidates });
  const describe = useAction(feature, 'describe');
  const remove = useAction(feature, 'remove', { invalidates });
  const open = useAction(feature, 'open', { invalidates: [] });
  const all = [add, choose, describe, remove, open];
  const begin = () => {
    for (const action of all) action.forget();
  };
  return {
    async add(sources) {
      begin();
      const outcome: AttachOutcome = { added: 0, refused: [] };
      for (const files of inCalls(sources)) {
        const answer = await add.run({ ownerId, files });
        if (!answer.ok) return undefined;
        outcome.added += answer.value.added;
        outcome.refused.push(...answer.value.refused);
      }
      return outcome;
    },
    async choose() {
      begin();
      const answer = await choose.run({ ownerId });
      return answer.ok ? (answer.value ?? undefined) : undefined;
    },
    describe(file, note) {
      begin();
      void describe.run({ id: file.id, note });
    },
    async remove(file) {
      begin();
      return (await remove.run({ id: file.id })).ok;
    },
    open(file) {
      begin();
      void open.run({ id: file.id });
    },
    busy: add.busy || choose.busy,
    failure: all.find((action) => action.failure)?.failure ?? null,
  };
}

/** Paths go together; bytes one by one, because a call takes only so many. */
function inCalls(sources: AttachmentSource[]): AttachmentSource[][] {
  const paths = sources.filter((source) => 'path' in source);
  const others = sources.filter((source) => !('path' in source)).map((source) => [source]);
  return paths.length > 0 ? [paths, ...others] : others;
}
