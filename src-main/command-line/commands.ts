import { check } from './check.ts';
import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { importCommands } from './import.ts';
import { printCommands } from './print.ts';
import { recap } from './recap.ts';
import { summary } from './summary.ts';

/** Every command, in the order of the help. */
export const commands: Command[] = [demo, ...importCommands, ...printCommands, recap, summary, check];
