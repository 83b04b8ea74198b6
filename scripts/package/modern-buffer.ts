import type { Plugin } from 'vite';

/**
 * ExcelJS writes its zips by archiver-utils 2, which calls `new Buffer()`. Node forgives that inside of node_modules only; in
 * our bundle each export would end with a warning on the officer's standard error. A newer archiver-utils does not know
 * ExcelJS's streams.
 */
export const modernBuffer = (): Plugin => ({
  name: 'modern-buffer',
  transform(code, id) {
    if (!/[\\/]archiver-utils[\\/]index\.js/.test(id)) return undefined;
    const changed = code
      .replace(/new Buffer\((size|0)\)/g, 'Buffer.alloc($1)')
      .replace(/new Buffer\(source\)/g, 'Buffer.from(source)');
    return { code: changed, map: null };
  },
});
