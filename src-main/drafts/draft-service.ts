import { readFileSync } from 'node:fs';
import type { OfficeHandlers } from '../contract/contract.ts';
import { type Result, success } from '../contract/result.ts';
import { saveFile } from '../disk/replace-file.ts';

/**
 * Drafts of forms in a file beside the database. The window's own storage is written down only now and then, up to a
 * minute late; a draft that was kept here is there after a crash of the whole program, too.
 */
export function createDrafts(file: string): OfficeHandlers['drafts'] {
  let drafts: Map<string, string> | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  const known = (): Map<string, string> => {
    drafts ??= readDrafts(file);
    return drafts;
  };
  /** One after another, so that the last one that was kept is the one that stays. */
  const write = (): Promise<Result<Record<string, never>>> => {
    const next = writing.then(async () => {
      const saved = await saveFile(file, JSON.stringify(Object.fromEntries(known())));
      return saved.ok ? success({}) : saved;
    });
    writing = next.catch(() => undefined);
    return next;
  };
  return {
    all: () => success(Object.fromEntries(known())),
    async keep({ name, content }) {
      if (content === null) {
        if (!known().delete(name)) return success({});
      } else known().set(name, content);
      return write();
    },
  };
}

/** A file that is not there or cannot be read holds no drafts: they are a convenience, and nothing is lost of record. */
function readDrafts(file: string): Map<string, string> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}
