import { buildIfStale } from '../../scripts/build-if-stale.ts';

/** Before the first test: the specs run the built app. */
export default function build(): void {
  buildIfStale();
}
