import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectFolder } from '../../scripts/build-if-stale.ts';

const jobsFolder = join(import.meta.dirname, 'jobs');
const cache = join(projectFolder, 'node_modules/.cache');

/** The names of all jobs: their files without the ending. */
export const jobNames = (): string[] =>
  readdirSync(jobsFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();

/** A file finds what lies beside it by its own place, also when it is bundled. */
const ownPlaces: Plugin = {
  name: 'own-places',
  transform: (code, id) =>
    code.includes('import.meta.') && !id.includes('node_modules')
      ? code
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.filename', JSON.stringify(id))
      : null,
};

/** Bundles the jobs as the program is bundled, into a folder of this run's own: NAME.mjs of each. */
export async function bundleJobs(names: readonly string[]): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    plugins: [ownPlaces],
    // As in the program: what it loads at the first print is one file there.
    ssr: { noExternal: ['pdf-lib'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(jobsFolder, `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
  return folder;
}
