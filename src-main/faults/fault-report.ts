import type { Fault } from '../contract/faults.ts';
import { redact, redactScreen } from '../rules/redact.ts';

/** What is known of the program itself; nothing of it is of a person. */
export interface ProgramFacts {
  version: string;
  /** The schema that the program knows. */
  schema: number;
  /** ISO instant. */
  at: string;
  computer: string;
  /** Versions of Electron, Chromium and Node, as far as they are there. */
  engines: string;
}

/**
 * The text that an officer may hand to whoever maintains the program: what happened, where, and the last lines of the
 * log. All that comes from a screen or the log goes through `redact`; what was typed is never asked for.
 */
export function faultReport(facts: ProgramFacts, fault: Fault, lastLines: string[]): string {
  return [
    'LAPORAN KESALAHAN SENTRA IKM',
    'Nama, NIK, nomor telepon, alamat, dan surel tidak dimuat dalam laporan ini.',
    '',
    `Waktu    : ${facts.at}`,
    `Program  : ${facts.version} (skema ${facts.schema})`,
    `Komputer : ${facts.computer}`,
    `Mesin    : ${facts.engines}`,
    `Layar    : ${redactScreen(fault.screen)}`,
    '',
    'Kesalahan:',
    fault.message === '' ? 'Layar berhenti tanpa pesan.' : redact(fault.message),
    ...redact(fault.stack).split('\n'),
    '',
    'Catatan program:',
    ...lastLines.map(redact),
    '',
  ].join('\r\n');
}
