import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterKind } from '../../contract/letters.ts';
import type { OfficialRow } from '../../contract/officials.ts';
import { failure, type Result, success } from '../../contract/result.ts';
import type { PaperSize } from '../../desktop.ts';
import type { PaperSettings } from '../../papers/paper-settings.ts';
import type { LetterDependencies } from '../letter-dependencies.ts';
import { officeTemplate } from './office-template.ts';

type Place = Pick<LetterDependencies, 'store' | 'templatesFolder'>;

/**
 * The template that the letters of a kind are made of: the office's own, else the program's with the office's texts.
 * Fails with `template-missing` when the office's own is not where it was kept, or not as it was.
 */
export async function templateOf(
  { store, templatesFolder }: Place,
  kind: LetterKind,
  settings: PaperSettings,
  acknowledgedBy: OfficialRow | null,
  size: PaperSize,
): Promise<Result<Uint8Array>> {
  const own = settings.wordTemplates[kind];
  if (own === null) {
    const template = await readFile(join(templatesFolder, `${kind}.docx`));
    return success(officeTemplate(template, kind, settings, acknowledgedBy, size));
  }
  const path = store.pathOf(own);
  const state = path === undefined ? 'missing' : await store.verify(own);
  if (path === undefined || state !== 'sound')
    return failure(
      'template-missing',
      `Template Word "${own.fileName}" tidak ditemukan atau rusak. Ganti template itu, atau kembalikan ke bawaan pada Pengaturan, Teks surat.`,
    );
  return success(await readFile(path));
}
