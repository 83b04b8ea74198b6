import { activityCommands } from './activities.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { doubleAid } from './double-aid.ts';
import { duplicates } from './duplicates.ts';
import { exportBusinesses } from './export.ts';
import { importCommands } from './import.ts';
import { importAttendance } from './import-attendance.ts';
import { printCommands } from './print.ts';
import { printTrainingCommands } from './print-training.ts';
import { recap } from './recap.ts';
import { stock } from './stock.ts';
import { summary } from './summary.ts';
import { templateCommands } from './template.ts';
import { undoImport } from './undo-import.ts';

/** Every command, in the order of the help. */
export const commands: Command[] = [
  demo,
  ...importCommands,
  importAttendance,
  ...templateCommands,
  undoImport,
  exportBusinesses,
  ...printCommands,
  ...printTrainingCommands,
  recap,
  summary,
  stock,
  ...activityCommands,
  duplicates,
  doubleAid,
  check,
];
