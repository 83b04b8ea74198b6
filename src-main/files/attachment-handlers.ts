import type { attachmentProcedures } from '../contract/attachments.ts';
import type { Handlers } from '../contract/procedure.ts';
import { failure } from '../contract/result.ts';
import type { createAttachments } from './attachments.ts';

/** The handlers of `attachmentProcedures`; `unknown` says in words that there is no such record (any more). */
export function attachmentHandlers(
  files: ReturnType<typeof createAttachments>,
  ownerExists: (ownerId: number) => boolean,
  unknown: string,
): Handlers<{ files: typeof attachmentProcedures }>['files'] {
  const refuse = () => failure('owner-unknown', unknown);
  return {
    list: ({ ownerId }) => ({ ok: true, value: files.list(ownerId) }),
    add: ({ ownerId, files: sources }) => (ownerExists(ownerId) ? files.add(ownerId, sources) : refuse()),
    choose: ({ ownerId }) => (ownerExists(ownerId) ? files.choose(ownerId) : refuse()),
    describe: ({ id, note }) => files.describe(id, note),
    remove: ({ id }) => files.remove(id),
    open: ({ id }) => files.open(id),
  };
}
