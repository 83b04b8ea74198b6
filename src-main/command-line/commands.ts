import { activityCommands } from './activities.ts';
import { backup } from './backup.ts';
import { card } from './card.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { doubleAid } from './double-aid.ts';
import { duplicates } from './duplicates.ts';
import { exportCommands } from './export.ts';
import { importCommands } from './import.ts';
import { importAttendance } from './import-attendance.ts';
import { operatorPin } from './operator-pin.ts';
import { printCommands } from './print.ts';
import { printGuide } from './print-guide.ts';
import { printTrainingCommands } from './print-training.ts';
import { recapCommands } from './recap.ts';
import { restore } from './restore.ts';
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
  ...exportCommands,
  ...printCommands,
  ...printTrainingCommands,
  card,
  printGuide,
  ...recapCommands,
  summary,
  stock,
  ...activityCommands,
  duplicates,
  doubleAid,
  backup,
  restore,
  operatorPin,
  check,
];
