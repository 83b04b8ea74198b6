import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChromiumPrinter } from '../chromium/chromium-printer.ts';
import { failure } from '../contract/result.ts';
import { explainDisturbance } from '../database/explain-disturbance.ts';
import type { Desktop } from '../desktop.ts';
import { type Office, openOffice } from '../office.ts';
import type { Answer, Command, ProgramFolders } from './command.ts';
import { commands } from './commands.ts';

/** Where files go: standard output, standard error, and the folder that relative paths start from. */
export interface Terminal {
  out: (text: string) => void;
  error: (text: string) => void;
  folder: string;
}

const terminal = (): Terminal => ({
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  // npm runs scripts in the project's folder and keeps the user's own in INIT_CWD.
  folder:
    process.env.npm_lifecycle_event === 'sentra' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd(),
});

/**
 * Runs one command. Exit code 0: done (also with rejected rows); 2: could not run, and one line on standard error says
 * why. With `--json` the answer is one JSON document on standard output.
 */
export async function runCommandLine(
  words: string[],
  folders: ProgramFolders,
  { out, error, folder }: Terminal = terminal(),
): Promise<number> {
  const command = commands.find((known) =>
    known.name.split(' ').every((word, index) => words[index] === word),
  );
  if (!command) {
    const help = words.length === 0 || words[0] === 'help' || words[0] === '--help';
    (help ? out : error)(help ? usage() : `Perintah tidak dikenal: ${words.join(' ')}. Lihat: sentra help\n`);
    return help ? 0 : 2;
  }
  const printer = createChromiumPrinter();
  const offices: Office[] = [];
  try {
    const parsed = parse(command, words);
    if (!parsed.ok) return refuse(error, parsed.error.message);
    const answer = await command.run({
      words: parsed.value.positionals,
      options: parsed.value.values,
      path: (typed) => (isAbsolute(typed) ? typed : resolve(folder, typed)),
      folders,
      tell: (line) => error(`${line}\n`),
      open(databaseFile, options) {
        if (options?.mustExist && !existsSync(databaseFile))
          return failure('database-missing', `Basis data ${databaseFile} tidak ada.`);
        const office = openOffice({
          databaseFile,
          ...folders,
          desktop: noDesktop(printer),
          isUnattended: true,
        });
        if (office.ok) offices.push(office.value);
        return office;
      },
    });
    if (!answer.ok) return refuse(error, answer.error.message);
    show(answer.value, parsed.value.values.json === true, out);
    return 0;
  } catch (defect) {
    return refuse(
      error,
      explainDisturbance(defect)?.error.message ??
        `Terjadi kesalahan yang tidak terduga: ${defect instanceof Error ? defect.message : defect}`,
    );
  } finally {
    for (const office of offices) office.close();
    await printer.close();
  }
}

function parse(command: Command, words: string[]) {
  try {
    return {
      ok: true as const,
      value: parseArgs({
        args: words.slice(command.name.split(' ').length),
        options: { database: { type: 'string' }, json: { type: 'boolean' }, ...command.options },
        allowPositionals: true,
      }),
    };
  } catch (error) {
    return failure('arguments-wrong', `${error instanceof Error ? error.message : error}`);
  }
}

/** One line, whatever the message holds. */
function refuse(error: (text: string) => void, message: string): number {
  error(`${message.replace(/\s+/g, ' ').trim()}\n`);
  return 2;
}

function show({ json, lines }: Answer, asJson: boolean, out: (text: string) => void): void {
  out(asJson ? `${JSON.stringify(json, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
}

const usage = (): string =>
  ['Sentra IKM tanpa jendela', ...commands.map((command) => `  sentra ${command.usage}`), ''].join('\n');

/** Without a window there is nobody to ask and nothing to open. */
const noDesktop = (printer: Desktop['printer']): Desktop => ({
  printer,
  chooseWorkbook: async () => undefined,
  chooseFiles: async () => [],
  chooseWordDocument: async () => undefined,
  chooseBackup: async () => undefined,
  chooseFolder: async () => undefined,
  chooseSavePath: async () => undefined,
  openFile: async () => 'Tidak tersedia tanpa jendela.',
  showInFolder: () => undefined,
  emit: () => undefined,
});
