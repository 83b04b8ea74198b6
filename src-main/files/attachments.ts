import { readFile } from 'node:fs/promises';
import type { Attachment, AttachOutcome } from '../contract/attachments.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import type { ContentStore, StoredContent } from './content-store.ts';
import { storedExtension } from './file-name.ts';
import { type FileSource, nameOfSource } from './open-source.ts';
import { copyForViewer } from './viewer-copy.ts';

/** An attached file as its table holds it. */
export interface AttachmentRecord extends StoredContent {
  id: number;
  note: string;
  addedAt: string;
}

/** The SQL of a table of attached files; the feature that owns the table writes it. */
export interface AttachmentTable {
  ofOwner(ownerId: number): AttachmentRecord[];
  byId(id: number): AttachmentRecord | undefined;
  /** All or none. */
  insert(ownerId: number, contents: StoredContent[]): void;
  setNote(id: number, note: string): void;
  remove(id: number): void;
}

/** A picture as the app's protocol serves it. */
export interface ServedPicture {
  bytes: Uint8Array;
  extension: string;
}

/** What can be done with the files of one kind of record; the feature hands it its table. */
export function createAttachments(options: {
  store: ContentStore;
  desktop: Pick<Desktop, 'chooseFiles' | 'openFile'>;
  table: AttachmentTable;
  /** In the address of a picture: `/files/<owner>/<id>`. */
  owner: string;
}) {
  const { store, desktop, table, owner } = options;

  async function add(ownerId: number, sources: FileSource[]): Promise<Result<AttachOutcome>> {
    const names = new Map(table.ofOwner(ownerId).map((file) => [file.sha256, file.fileName]));
    const contents: StoredContent[] = [];
    const refused: AttachOutcome['refused'] = [];
    for (const source of sources) {
      const fileName = nameOfSource(source);
      const taken = await store.takeIn(source);
      if (!taken.ok) {
        refused.push({ fileName, reason: taken.error.message });
        continue;
      }
      const same = names.get(taken.value.sha256);
      if (same !== undefined) {
        refused.push({ fileName, reason: `Berkas "${fileName}" sudah ada di sini sebagai "${same}".` });
        continue;
      }
      names.set(taken.value.sha256, taken.value.fileName);
      contents.push(taken.value);
    }
    table.insert(ownerId, contents);
    return success({ added: contents.length, refused });
  }

  /** Does something with one file that is still attached. */
  async function withFile<T>(
    id: number,
    work: (file: AttachmentRecord) => Promise<Result<T>> | Result<T>,
  ): Promise<Result<T>> {
    const file = table.byId(id);
    return file
      ? work(file)
      : failure('file-unknown', 'Berkas ini sudah tidak dilampirkan. Muat ulang layar.');
  }

  return {
    list: (ownerId: number): Attachment[] =>
      table.ofOwner(ownerId).map(({ sha256, ...file }) => ({
        ...file,
        // The hash makes the address of a picture its own: a number that became free is given again.
        pictureUrl: file.kind === 'foto' ? `/files/${owner}/${file.id}?${sha256.slice(0, 12)}` : null,
      })),
    add,
    async choose(ownerId: number): Promise<Result<AttachOutcome | null>> {
      const paths = await desktop.chooseFiles();
      return paths.length === 0
        ? success(null)
        : add(
            ownerId,
            paths.map((path) => ({ path })),
          );
    },
    describe: (id: number, note: string) =>
      withFile(id, () => {
        table.setNote(id, note);
        return success({});
      }),
    remove: (id: number) =>
      withFile(id, () => {
        table.remove(id);
        return success({});
      }),
    open: (id: number) =>
      withFile(id, async (file): Promise<Result<Record<string, never>>> => {
        const copy = await copyForViewer(store, file);
        if (!copy.ok) return copy;
        const problem = await desktop.openFile(copy.value.path);
        return problem ? failure('open-failed', problem) : success({});
      }),
    /** A photo for the window; undefined when there is none under this number, or its content is not there. */
    async picture(id: number): Promise<ServedPicture | undefined> {
      const file = table.byId(id);
      const path = file?.kind === 'foto' ? store.pathOf(file) : undefined;
      const bytes = path && (await readFile(path).catch(() => undefined));
      return file && bytes ? { bytes, extension: storedExtension(file.fileName) ?? '' } : undefined;
    },
  };
}
