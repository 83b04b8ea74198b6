import { registerHooks } from 'node:module';

// The built app asks for the module 'electron'; here it gets the stand-in. Nothing in src-main knows of it.
const standIn = new URL('./electron-module.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context);
    return { url: standIn, format: 'module-typescript', shortCircuit: true };
  },
});
