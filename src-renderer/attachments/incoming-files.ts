import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AttachmentSource, AttachOutcome } from '../../src-main/contract/attachments.ts';
import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';

/** Bytes through the window at most: a call takes 5 MB. Files of a disk go by their path and have no such limit. */
const largestBytes = 4_500_000;

/** Takes files that are dropped on an element; true while some hover over it. */
export function useDroppedFiles(
  zone: RefObject<HTMLElement | null>,
  onFiles: (files: File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const element = zone.current;
    if (!element) return;
    const ends = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      element.addEventListener(type, listener, { signal: ends.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setOver(false);
    });
    listen('drop', (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    });
    return () => ends.abort();
  }, [zone]);
  return over;
}

/** Takes pictures and files that are pasted anywhere on the screen. A pasted text stays the field's. */
export function usePastedFiles(onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const listener = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // What is copied from Word or a sheet brings a picture of itself along.
      if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}

/** Files as the office takes them: by path where they lie on a disk, else by their bytes; and those that cannot go. */
export async function toSources(
  files: File[],
): Promise<{ sources: AttachmentSource[]; refused: AttachOutcome['refused'] }> {
  const sources: AttachmentSource[] = [];
  const refused: AttachOutcome['refused'] = [];
  for (const file of files) {
    const path = window.sentra.pathForFile(file);
    const small = path ? file : file.size > largestBytes ? await shrink(file) : file;
    if (path) sources.push({ path });
    else if (small)
      sources.push({ fileName: nameOf(file, small), bytes: new Uint8Array(await small.arrayBuffer()) });
    else
      refused.push({
        fileName: file.name,
        reason: `"${file.name}" terlalu besar untuk ditempel. Simpan dahulu sebagai berkas, lalu pakai tombol Tambah berkas.`,
      });
  }
  return { sources, refused };
}

/** A copied picture has no name of its own: it gets the moment at which it was pasted. */
function nameOf(file: File, content: Blob): string {
  if (!/^image\.\w+$/.test(file.name)) return file.name;
  const now = new Date();
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const ending = content.type === 'image/jpeg' ? 'jpg' : 'png';
  return `tempelan ${formatShortDate(isoDateOf(now))} ${time.join('.')}.${ending}`;
}

/** A large copied picture as JPEG; undefined when it is no picture or stays too large. */
async function shrink(file: File): Promise<Blob | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return blob.size <= largestBytes ? blob : undefined;
  } catch {
    return undefined;
  }
}
