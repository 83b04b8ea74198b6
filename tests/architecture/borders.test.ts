import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

// The borders of docs/architecture.md. What a folder may import beyond itself; a folder that is not named may import
// nothing. Features are listed below what they may ask, so the table read downwards shows that there are no cycles.
const base = ['contract', 'rules', 'database', 'disk', 'desktop.ts', 'jobs.ts'];
const allowed: Record<string, string[]> = {
  rules: [],
  contract: ['rules'],
  'desktop.ts': ['contract'],
  'jobs.ts': ['contract'],
  database: ['contract', 'rules'],
  disk: ['contract'],
  spreadsheets: ['contract', 'rules'],
  workers: ['contract'],
  chromium: ['contract', 'desktop.ts'],
  regions: base,
  sectors: base,
  history: [...base, 'spreadsheets'],
  officials: base,
  application: base,
  faults: [...base, 'application'],
  'access-log': [...base, 'history', 'spreadsheets'],
  operators: base,
  settings: [...base, 'regions'],
  'legal-forms': base,
  businesses: [...base, 'spreadsheets', 'legal-forms', 'workers'],
  'data-package': [...base, 'businesses', 'spreadsheets', 'workers'],
  groups: base,
  views: base,
  drafts: base,
  files: base,
  papers: base,
  // The demo's people; written straight into the tables of others, as an import of an old register would.
  'invented-register': base,
  'business-files': [...base, 'files'],
  changes: base,
  duplicates: [...base, 'businesses'],
  'damaged-numbers': [...base, 'businesses'],
  aid: [...base, 'businesses', 'groups'],
  letters: [...base, 'files', 'aid', 'papers', 'settings'],
  handovers: [...base, 'files', 'aid', 'papers', 'letters', 'settings'],
  monitoring: [...base, 'files', 'aid', 'papers', 'letters', 'settings'],
  recaps: [...base, 'aid', 'settings', 'spreadsheets'],
  sentences: [...base, 'aid', 'recaps'],
  trainings: base,
  attendance: base,
  certificates: [...base, 'trainings'],
  'training-papers': [...base, 'trainings', 'certificates', 'papers', 'settings', 'spreadsheets'],
  facilitations: [...base, 'files', 'papers', 'settings', 'spreadsheets'],
  clipboard: base,
  charts: [...base, 'papers', 'spreadsheets'],
  'business-cards': [...base, 'businesses', 'papers'],
  guide: [...base, 'papers'],
  'ready-recaps': [...base, 'aid', 'recaps', 'papers'],
  backups: [...base, 'files'],
  home: base,
  palette: base,
  imports: [
    ...base,
    'spreadsheets',
    'regions',
    'sectors',
    'settings',
    'legal-forms',
    'businesses',
    'groups',
    'aid',
    'letters',
  ],
  'attendance-import': [...base, 'spreadsheets', 'trainings', 'attendance', 'imports'],
  'office-foundation.ts': ['*'],
  'office-aid.ts': ['*'],
  'office-trainings.ts': ['*'],
  'office-facilitations.ts': ['*'],
  'office-reports.ts': ['*'],
  'office-palette.ts': ['*'],
  'office.ts': ['*'],
  'input-size.ts': [],
  'answer-call.ts': ['contract', 'database', 'input-size.ts'],
  'guard-calls.ts': ['contract', 'answer-call.ts'],
  sample: [...base, 'office.ts'],
  'session.ts': [
    ...['contract', 'database', 'disk', 'desktop.ts', 'backups', 'faults', 'office.ts', 'answer-call.ts'],
    ...['guard-calls.ts', 'sample'],
  ],
  'command-line': [...base, 'chromium', 'papers', 'guide', 'backups', 'office.ts', 'sample'],
  'command-line.ts': ['command-line'],
  electron: ['contract', 'rules', 'desktop.ts', 'database', 'answer-call.ts'],
  'preload.ts': ['contract'],
  'main.ts': ['electron', 'command-line', 'session.ts'],
};

const root = resolve(import.meta.dirname, '../..');
const mainFolder = join(root, 'src-main');

function* sourceFiles(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

/** What a file imports: module names, and relative paths made absolute. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|import\s+'([^']+)'/g,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? resolve(dirname(file), name) : name;
  });
}

const partOf = (path: string) => relative(mainFolder, path).split('/')[0] ?? '';
const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

test('each part of the main process imports only what its border allows', () => {
  const crossings: string[] = [];
  for (const file of sourceFiles(mainFolder)) {
    const part = partOf(file);
    const may = allowed[part] ?? [];
    for (const target of importsOf(file)) {
      if (!isInside(target, mainFolder) || partOf(target) === part || may.includes('*')) continue;
      if (!may.includes(partOf(target)))
        crossings.push(`${relative(root, file)} -> ${relative(root, target)}`);
    }
  }
  expect(crossings).toEqual([]);
});

test('the table of borders has no cycle', () => {
  const order = Object.keys(allowed);
  const backwards = order.flatMap((part, index) =>
    (allowed[part] ?? [])
      .filter((other) => other !== '*' && order.indexOf(other) > index)
      .map((other) => `${part} -> ${other}`),
  );
  expect(backwards).toEqual([]);
});

test("only the shell imports 'electron', the contract imports zod alone, and the rules nothing", () => {
  const wrong: string[] = [];
  for (const file of sourceFiles(mainFolder)) {
    const part = partOf(file);
    for (const name of importsOf(file)) {
      if (name.startsWith('/')) continue;
      if (name === 'electron' && !['electron', 'main.ts', 'preload.ts'].includes(part))
        wrong.push(`${file}: electron`);
      if (part === 'contract' && name !== 'zod') wrong.push(`${file}: ${name}`);
      if (part === 'rules') wrong.push(`${file}: ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the screens know of the main process only its contract and the pure rules', () => {
  const wrong: string[] = [];
  for (const file of sourceFiles(join(root, 'src-renderer'))) {
    for (const target of importsOf(file)) {
      if (target === 'electron' || target.startsWith('node:'))
        wrong.push(`${relative(root, file)} -> ${target}`);
      if (isInside(target, mainFolder) && !['contract', 'rules'].includes(partOf(target)))
        wrong.push(`${relative(root, file)} -> ${relative(root, target)}`);
    }
  }
  expect(wrong).toEqual([]);
});

// A table is written by the feature that owns it; others may only read it in a join (docs/decisions/0005).
const owners: Record<string, string[]> = {
  business: ['businesses', 'invented-register'],
  business_year: ['businesses', 'invented-register'],
  business_file: ['business-files'],
  legal_form: ['legal-forms'],
  saved_view: ['views'],
  not_duplicate: ['duplicates'],
  business_group: ['groups'],
  group_member: ['groups'],
  sector: ['sectors'],
  official: ['officials'],
  setting: ['settings'],
  operator: ['operators'],
  operator_secret: ['operators'],
  access_log: ['access-log'],
  regency: ['regions'],
  district: ['regions'],
  village: ['regions'],
  aid_program: ['aid'],
  aid_item: ['aid'],
  aid_recipient: ['aid'],
  allocation: ['aid'],
  aid_package: ['aid'],
  aid_package_item: ['aid'],
  aid_candidate: ['aid'],
  handover: ['letters'],
  letter_counter: ['letters'],
  letter_print: ['letters'],
  handover_reversal: ['handovers'],
  goods_return: ['handovers'],
  handover_file: ['handovers'],
  monitoring_visit: ['monitoring'],
  monitoring_condition: ['monitoring'],
  monitoring_file: ['monitoring'],
  training: ['trainings'],
  training_curriculum: ['trainings'],
  training_session: ['trainings'],
  training_participant: ['trainings'],
  attendance: ['attendance'],
  training_certificate: ['certificates'],
  facilitation_kind: ['facilitations'],
  facilitation_stage: ['facilitations'],
  facilitation: ['facilitations'],
  facilitation_case: ['facilitations'],
  facilitation_step: ['facilitations'],
  facilitation_file: ['facilitations'],
  import_batch: ['imports'],
  heading_mapping: ['imports'],
  // The operator who is signed in, and the change set under way.
  acting: ['database', 'operators'],
  change_set: ['database'],
  history: ['database'],
};

test('a table is written only by the feature that owns it', () => {
  const wrong: string[] = [];
  for (const file of sourceFiles(mainFolder)) {
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/\b(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM)\s+([a-z_]+)/g)) {
      const table = match[1] ?? '';
      const owner = owners[table];
      if (owner && !owner.includes(partOf(file))) wrong.push(`${relative(root, file)} writes ${table}`);
    }
  }
  expect(wrong).toEqual([]);
});
