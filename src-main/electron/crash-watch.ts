/** So many crashes within this time (ms) are a loop: showing the same screens again would only repeat it. */
const loop = { crashes: 3, within: 60_000 };

/** Counts crashes of the window; the answer of each is whether they have become a loop. `now` in milliseconds. */
export function createCrashWatch(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const at = now();
    // A clock that was set back must not keep old crashes for ever.
    times = [...times.filter((time) => time <= at && at - time < loop.within), at];
    return times.length >= loop.crashes;
  };
}
