import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const { overrides } = manifest as unknown as { overrides: Record<string, string | Record<string, string>> };
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string }>;
};
const used = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
const [told = ''] = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').split('## Considered and left');
const rows = [...told.matchAll(/^\| ([@\w][\w./@-]*) \| ([^|]+) \|/gm)].filter(
  ([, name]) => name !== 'library',
);

describe('libraries', () => {
  it('each one stands in the table with what it is for, and none in vain', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(used).sort());
  });

  it('each is pinned to one exact version', () => {
    expect(Object.entries(used).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('what is overridden is what the lock file installs', () => {
    const wanted = Object.entries(overrides).flatMap(([of, by]) =>
      typeof by === 'string' ? [] : Object.entries(by).map(([name, version]) => ({ of, name, version })),
    );
    const installed = wanted.map(({ of, name }) => {
      const found = packages[`node_modules/${of}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      return { of, name, version: found?.version };
    });
    expect(installed).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('the licence told is the one that the package itself tells', () => {
    const wrong = rows.flatMap(([, name = '', licence = '']) => {
      if (name in manifest.optionalDependencies) return []; // only the one of this system is installed
      const { license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      return String(license).includes(licence.trim()) ? [] : [`${name}: ${license}`];
    });
    expect(wrong).toEqual([]);
  });
});
