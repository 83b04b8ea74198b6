import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// 19 of Electron's checklist. A fuse is a switch in the program's own binary, set when it is packed: here is looked at what
// electron-builder is told; `npm run package:check` looks at the binary that was packed.

const { electronFuses } = parse(
  readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8'),
) as { electronFuses: Record<string, boolean> };

const fuses = {
  runAsNode: [false, 'the program is no Node that runs any script with the rights it was given'],
  enableCookieEncryption: [true, 'what Chromium keeps on the disk is encrypted for this user'],
  enableNodeOptionsEnvironmentVariable: [false, 'no script comes in by NODE_OPTIONS'],
  enableNodeCliInspectArguments: [false, 'no debugger is let in by --inspect'],
  enableEmbeddedAsarIntegrityValidation: [true, 'a changed archive does not start'],
  onlyLoadAppFromAsar: [true, 'a folder beside the archive does not take its place'],
  loadBrowserProcessSpecificV8Snapshot: [false, 'no snapshot beside the program is run'],
  grantFileProtocolExtraPrivileges: [false, 'file: has no more rights than in a browser'],
} as const;

describe.each(Object.entries(fuses))('the fuse %s', (name, [value, why]) => {
  test(`is ${value}: ${why}`, () => {
    expect(electronFuses[name]).toBe(value);
  });
});

test('there is no fuse that nobody decided on', () => {
  expect(Object.keys(electronFuses).sort()).toEqual(Object.keys(fuses).sort());
});
