import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

// 19 of Electron's checklist. A fuse is a switch in the program's own binary, set when it is packed: here is looked at what
// electron-builder is told. That the packed binary has them, only the packed program can show.

const config = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');

/** The flat values of a section, as they are written. */
function section(name: string): Record<string, string> {
  const body = new RegExp(`^${name}:\\n((?: {2}.*\\n)+)`, 'm').exec(config)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
}

const fuses = {
  runAsNode: ['false', 'the program is no Node that runs any script with the rights it was given'],
  enableCookieEncryption: ['true', 'what Chromium keeps on the disk is encrypted for this user'],
  enableNodeOptionsEnvironmentVariable: ['false', 'no script comes in by NODE_OPTIONS'],
  enableNodeCliInspectArguments: ['false', 'no debugger is let in by --inspect'],
  enableEmbeddedAsarIntegrityValidation: ['true', 'a changed archive does not start'],
  onlyLoadAppFromAsar: ['true', 'a folder beside the archive does not take its place'],
  loadBrowserProcessSpecificV8Snapshot: ['false', 'no snapshot beside the program is run'],
  grantFileProtocolExtraPrivileges: ['false', 'file: has no more rights than in a browser'],
} as const;

describe.each(Object.entries(fuses))('the fuse %s', (name, [value, why]) => {
  test(`is ${value}: ${why}`, () => {
    expect(section('electronFuses')[name]).toBe(value);
  });
});

test('there is no fuse that nobody decided on', () => {
  expect(Object.keys(section('electronFuses')).sort()).toEqual(Object.keys(fuses).sort());
});

test('taking the program off a computer leaves the data of the office', () => {
  expect(section('nsis').deleteAppDataOnUninstall).toBe('false');
});
