// `npm run --silent sentra -- COMMAND ...`: builds what is stale, then runs the built command line in this process.
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.ts';
import './require-node.ts';

buildIfStale();
await import(pathToFileURL('out/main/command-line.cjs').href);
