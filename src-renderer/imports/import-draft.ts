import type { ImportKind, ImportRequest, RowDecision } from '../../src-main/contract/imports.ts';

export const importSteps = ['berkas', 'kolom', 'periksa', 'selesai'] as const;
export type ImportStep = (typeof importSteps)[number];

export type ProgramChoice = NonNullable<ImportRequest['program']>;
export type Decision = RowDecision;

/** Everything that the officer has chosen so far. Nothing of it is written before "Impor". */
export interface ImportDraft {
  step: ImportStep;
  kind: ImportKind;
  file: { file: string; name: string } | null;
  sheet: string | null;
  mapping: Record<string, string | null>;
  corrections: Record<string, Record<string, string>>;
  decisions: Record<string, Decision>;
  /** 'new' while a programme is being described that does not exist yet, 'column' for those of the sheet's column. */
  programId: number | 'new' | 'column' | null;
  program: ProgramChoice;
  /** The officer's; null = as the program finds it. */
  dataYear: number | null;
}

export const emptyProgram: ProgramChoice = {
  name: '',
  fiscalYear: null,
  fundSource: null,
  ceremonyDate: null,
  ceremonyPlace: '',
};

export const emptyDraft: ImportDraft = {
  step: 'berkas',
  kind: 'businesses',
  file: null,
  sheet: null,
  mapping: {},
  corrections: {},
  decisions: {},
  programId: null,
  program: emptyProgram,
  dataYear: null,
};

export type DraftChange =
  | { type: 'go'; step: ImportStep }
  | { type: 'kind'; kind: ImportKind }
  | { type: 'file'; file: ImportDraft['file'] }
  | { type: 'sheet'; sheet: string }
  | { type: 'map'; column: string; field: string | null }
  | { type: 'program'; programId: ImportDraft['programId']; program: ProgramChoice }
  | { type: 'year'; dataYear: number | null }
  | { type: 'correct'; row: number; cells: Record<string, string> }
  | { type: 'decide'; rows: Record<string, Decision> }
  | { type: 'undecide'; row: number }
  | { type: 'again' };

const nothingDecided = { corrections: {}, decisions: {} };

/** Row numbers and column letters belong to one sheet of one file: choosing another forgets what was said of them. */
export function changeDraft(draft: ImportDraft, change: DraftChange): ImportDraft {
  switch (change.type) {
    case 'go':
      return { ...draft, step: change.step };
    case 'kind':
      return { ...draft, kind: change.kind, mapping: {}, ...nothingDecided };
    case 'file':
      return { ...draft, file: change.file, sheet: null, mapping: {}, dataYear: null, ...nothingDecided };
    case 'sheet':
      return { ...draft, sheet: change.sheet, mapping: {}, ...nothingDecided };
    case 'map':
      return { ...draft, mapping: { ...draft.mapping, [change.column]: change.field }, ...nothingDecided };
    case 'program':
      return { ...draft, programId: change.programId, program: change.program };
    case 'year':
      return { ...draft, dataYear: change.dataYear };
    case 'correct':
      return {
        ...draft,
        corrections: {
          ...draft.corrections,
          [change.row]: { ...draft.corrections[change.row], ...change.cells },
        },
      };
    case 'decide':
      return { ...draft, decisions: { ...draft.decisions, ...change.rows } };
    case 'undecide': {
      const { [String(change.row)]: _, ...decisions } = draft.decisions;
      return { ...draft, decisions };
    }
    case 'again':
      return { ...emptyDraft, kind: draft.kind };
  }
}

/** The question for the main process; undefined while no file is chosen. */
export const requestOf = (draft: ImportDraft): ImportRequest | undefined =>
  draft.file
    ? {
        kind: draft.kind,
        file: draft.file.file,
        sheet: draft.sheet,
        mapping: draft.mapping,
        corrections: draft.corrections,
        decisions: draft.decisions,
        acceptDecisions: false,
        program: programOf(draft),
        dataYear: draft.dataYear,
        fileVersion: null,
      }
    : undefined;

/** The programme for all rows; null = what the column of each row says. */
function programOf({ kind, programId, program }: ImportDraft): ProgramChoice | null {
  if (kind === 'recipients') return programId === 'column' ? null : program;
  return kind === 'aid-history' && program.name.trim() !== '' ? program : null;
}

/** What is still missing before the columns can be looked at, in words. */
export function missingForColumns(draft: ImportDraft): string | undefined {
  if (!draft.file) return 'Pilih berkasnya dahulu.';
  if (draft.kind !== 'recipients') return undefined;
  if (draft.programId === null) return 'Pilih program bantuannya dahulu.';
  if (draft.programId === 'column') return undefined;
  if (draft.program.name.trim() === '') return 'Nama program belum diisi.';
  if (draft.program.fiscalYear === null) return 'Tahun anggaran program belum diisi.';
  return undefined;
}
