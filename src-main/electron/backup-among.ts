import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The backup among the words that the program was started with, as a double click on it gives them: Windows a path, desktops
 * of Linux a path or a `file:` address. `folder` is where a relative path begins. Only the locked kind is ours by its ending
 * (docs/backup-format.md).
 */
export function backupAmong(words: string[], folder: string): string | undefined {
  const word = words.find((one) => !one.startsWith('-') && one.toLowerCase().endsWith('.sentra-cadangan'));
  if (word === undefined) return undefined;
  if (!word.startsWith('file:')) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return undefined; // of another computer, or not an address at all
  }
}
