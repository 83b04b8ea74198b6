import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { LetterKind, PaperKind } from '../contract/letters.ts';
import { letterKinds } from '../contract/letters.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { letterTextSections } from '../contract/settings.ts';
import { saveFile } from '../disk/replace-file.ts';
import type { OwnedReference } from '../files/check-contents.ts';
import { officeWords } from '../papers/office-words.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { checkTexts } from '../settings/check-letter-text.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { layOut, paperTitles } from './make-paper.ts';
import { isLetterKind, type PaperData } from './paper-data.ts';
import { sampleLetter } from './sample-delivery.ts';

/** The texts of the letters while they are edited, and the templates of their Word copies. */
export function createLetterTexts(dependencies: LetterDependencies) {
  const { officials, settings, saveSettings, store, desktop, desk } = dependencies;

  /** The official under "Mengetahui" of a kind of letter. */
  const acknowledging = (kind: PaperKind, current: PaperSettings) => {
    const id = isLetterKind(kind) ? current[letterTextSections[kind]].acknowledgedById : null;
    return id === null ? null : (officials.byId(id) ?? null);
  };

  function sampleData(kind: PaperKind, current: PaperSettings): PaperData {
    const [official = null] = officials.active();
    const letter = sampleLetter(current, official ?? undefined, acknowledging(kind, current));
    const { delivery } = letter;
    const list = {
      programName: delivery.programName,
      fiscalYear: delivery.fiscalYear,
      deliveries: [delivery],
      official,
      date: letter.letter.deliveryDate,
      place: letter.letter.place,
    };
    return {
      kind,
      program: {
        name: delivery.programName,
        fiscalYear: delivery.fiscalYear,
        state: 'ditetapkan',
        legalBasis: [],
        officialId: null,
        ceremonyDate: null,
        ceremonyPlace: '',
      },
      settings: current,
      deliveries: [delivery],
      letters: isLetterKind(kind) ? [letter] : [],
      list: kind === 'receipt-list' || kind === 'beneficiary-list' ? list : null,
      labelStart: 1,
    };
  }

  const keep = (kind: LetterKind, template: PaperSettings['wordTemplates'][LetterKind]) =>
    saveSettings({ wordTemplates: { ...settings().wordTemplates, [kind]: template } });

  const handlers: OfficeHandlers['letterTexts'] = {
    preview({ kind, changes, jobId }) {
      const problems = checkTexts(changes);
      if (Object.keys(problems).length > 0)
        return failure('placeholder-unknown', Object.values(problems).join(' '), problems);
      const current = { ...settings(), ...changes };
      const { parts, total, options } = layOut(sampleData(kind, current), current.paper.size);
      const title = `Contoh ${paperTitles[kind]}`;
      return desk.show(
        { parts, total, options, title, author: officeWords(current), personal: false },
        jobId,
      );
    },

    templates() {
      const { wordTemplates } = settings();
      return success(letterKinds.map((kind) => ({ kind, fileName: wordTemplates[kind]?.fileName ?? null })));
    },

    async saveTemplate({ kind }) {
      const current = settings();
      const acknowledged = acknowledging(kind, current);
      const { templateOf } = await import('./word/templates.ts');
      const template = await templateOf(dependencies, kind, current, acknowledged, current.paper.size);
      if (!template.ok) return template;
      const path = await desktop.chooseSavePath(`Template ${paperTitles[kind]}.docx`);
      return path === undefined ? success({ path: null }) : saveFile(path, template.value);
    },

    async replaceTemplate({ kind }) {
      const path = await desktop.chooseWordDocument();
      if (path === undefined) return success({ fileName: null });
      const bytes = await readTemplate(path);
      if (!bytes.ok) return bytes;
      const { checkTemplate } = await import('./word/check-template.ts');
      const checked = checkTemplate(bytes.value);
      if (!checked.ok) return checked;
      const stored = await store.takeIn({ fileName: basename(path), bytes: bytes.value });
      if (!stored.ok) return stored;
      const { sha256, bytes: size, fileName } = stored.value;
      keep(kind, { sha256, bytes: size, fileName });
      return success({ fileName });
    },

    resetTemplate({ kind }) {
      keep(kind, null);
      return success({});
    },
  };

  return {
    handlers,
    /** What of the store of contents the settings refer to. */
    references(): OwnedReference[] {
      const { wordTemplates } = settings();
      return letterKinds.flatMap((kind) => {
        const template = wordTemplates[kind];
        return template === null ? [] : [{ ...template, owner: `Template Word ${paperTitles[kind]}` }];
      });
    },
  };
}

/** A template is a few hundred kilobytes; what is far larger is not read into memory. */
const largest = 5_000_000;

async function readTemplate(path: string): Promise<Result<Uint8Array>> {
  const unreadable = failure('template-wrong', `Berkas ${basename(path)} tidak dapat dibaca.`);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return unreadable;
  if (found.size > largest)
    return failure('template-wrong', 'Berkas ini lebih besar dari 5 MB. Kecilkan gambar di dalamnya.');
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? success(bytes) : unreadable;
}
