import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AccessEntry, RecordAccess } from '../contract/access-log.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';

interface Hands {
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
}

/**
 * Asks where a workbook goes, writes it there and notes it as `noted`; null when cancelled. `make` is called only when a
 * place was chosen.
 */
export async function saveChosen(
  { desktop, recordAccess }: Hands,
  suggestedName: string,
  noted: Pick<AccessEntry, 'records' | 'personal'> & { masked?: boolean },
  make: () => Promise<Result<Uint8Array> | Uint8Array>,
): Promise<Result<{ path: string | null }>> {
  const chosen = await desktop.chooseSavePath(suggestedName);
  if (chosen === undefined) return success({ path: null });
  const file = /\.xlsx$/i.test(chosen) ? chosen : `${chosen}.xlsx`;
  // The dialog asked about the name that was typed, not about the one with the ending.
  if (file !== chosen && (await exists(file)))
    return failure('file-exists', `Berkas "${file}" sudah ada. Pilih nama lain.`);
  const made = await make();
  if ('ok' in made && !made.ok) return made;
  const saved = await saveFile(file, 'ok' in made ? made.value : made);
  if (!saved.ok) return saved;
  recordAccess({ kind: 'ekspor', title: basename(suggestedName, '.xlsx'), masked: false, ...noted, file });
  return success({ path: file });
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
