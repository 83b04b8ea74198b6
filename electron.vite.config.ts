import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Three bundles: the main process (CommonJS, with the command line and the workers as further entries), the
// sandboxed preload (CommonJS: a sandboxed preload cannot be an ES module), and the screens.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
      rollupOptions: {
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
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'src-main/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: { index: 'src-renderer/index.html', crash: 'src-renderer/crash.html' },
      },
    },
  },
});
