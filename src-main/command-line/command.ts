import type { Result } from '../contract/result.ts';
import type { Office } from '../office.ts';

/** Where the program's own files stand. */
export interface ProgramFolders {
  resourcesFolder: string;
  workersFolder: string | null;
  /** The office's own database, where the installed program answers; there `--database` may be left out. */
  usualDatabase?: string;
}

/** What a command was called with. */
export interface Call {
  /** Words after the command's own. */
  words: string[];
  options: Record<string, string | boolean | undefined>;
  /** A path as the user typed it, made absolute. */
  path: (typed: string) => string;
  folders: ProgramFolders;
  /** Opens the office on a database; the command line closes it when the command is done. */
  open: (databaseFile: string, options?: { mustExist?: boolean }) => Result<Office>;
  /** Tells a person what goes on, on standard error, so that standard output stays what was asked for. */
  tell: (line: string) => void;
}

/** What a command answers: an object for `--json`, and the lines for a person. */
export interface Answer {
  json: unknown;
  lines: string[];
}

/** A command of the command line. */
export interface Command {
  /** The words that call it: 'import recipients'. */
  name: string;
  /** One line of help: arguments and what it does. */
  usage: string;
  /** Its own options; `database` and `json` are known to all. */
  options: Record<string, { type: 'string' | 'boolean' }>;
  /** Expected errors are failures: one line on standard error and exit code 2. */
  run(call: Call): Promise<Result<Answer>>;
}
