/**
 * Runs works one at a time. Of those that wait only the newest is done; the others come to null, because nobody looks at
 * their answer any more.
 */
export function createNewestOnly() {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T | null> => {
    newest += 1;
    const mine = newest;
    const done = running.then(() => (mine === newest ? work() : null));
    running = done.catch(() => undefined);
    return done;
  };
}
