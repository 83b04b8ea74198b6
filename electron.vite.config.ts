import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { aboutProgram, licences } from './scripts/package/about-program.ts';
import { modernBuffer } from './scripts/package/modern-buffer.ts';

// Three bundles: the main process (CommonJS, with the command line and the workers as further entries), the
// sandboxed preload (CommonJS: a sandboxed preload cannot be an ES module), and the screens.
export default defineConfig({
  main: {
    plugins: [modernBuffer()],
    build: {
      outDir: 'out/main',
      license: licences,
      // Libraries are bundled: one file loads three times as fast as the hundreds that it was. Native code cannot be.
      externalizeDeps: false,
      rollupOptions: {
        // The second is asked for by what reads zips from a cloud, which nothing here does.
        external: ['better-sqlite3', '@aws-sdk/client-s3'],
        input: {
          main: 'src-main/main.ts',
          'command-line': 'src-main/command-line.ts',
          'import-worker': 'src-main/imports/import-worker.ts',
          'check-worker': 'src-main/database/check-worker.ts',
          'backup-worker': 'src-main/backups/backup-worker.ts',
          'register-worker': 'src-main/businesses/register-worker.ts',
          'package-worker': 'src-main/data-package/package-worker.ts',
          'duplicates-worker': 'src-main/duplicates/scan-worker.ts',
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      license: licences,
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'src-main/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react(), aboutProgram(import.meta.dirname)],
    build: {
      outDir: 'out/renderer',
      license: licences,
      minify: true,
      // Chromium knows module preloading itself; the crash page shares nothing with the screens that failed.
      modulePreload: { polyfill: false },
      assetsInlineLimit: (file) => (file.endsWith('.webp') ? false : undefined),
      rollupOptions: {
        input: { index: 'src-renderer/index.html', crash: 'src-renderer/crash.html' },
        output: {
          // Each file is a question to the main process: what the first screen needs is one, and so is what screens share.
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], test: (id) => !/src-renderer[\\/]crash/.test(id) },
              { name: 'shared', minShareCount: 2 },
            ],
          },
          // The pictures of the guide keep their names: its PDF is made of them in the main process.
          assetFileNames: ({ originalFileNames }) =>
            originalFileNames.some((name) => name.includes('docs/panduan/gambar/'))
              ? 'panduan/[name][extname]'
              : 'assets/[name]-[hash][extname]',
        },
      },
    },
  },
});
