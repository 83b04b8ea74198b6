// Types only, erased when built: Playwright (a development dependency) carries the typed DevTools protocol, but its
// package does not export the file, hence the path.
export type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
