import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startIdleLoop } from './idle-loop.ts';

/** What held up the loop of this process while something was under way, ms. */
export interface Pauses {
  /** The longest time in which nothing else could be done. */
  longest: number;
  /** The same of a loop with nothing to do, in the same seconds on the same machine. */
  noise: number;
  /** The longest work of this thread between two turns, by its processor time: other programs do not count. */
  ownWork: number;
}

/** Processor time of this thread, ms. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Does a work, and tells how it held up the loop of this process meanwhile. */
export async function pausesOf(work: () => Promise<unknown>): Promise<Pauses> {
  const idle = startIdleLoop();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  idle.begin();
  delay.enable();
  let ownWork = 0;
  let before = ownTime();
  const timer = setInterval(() => {
    const now = ownTime();
    ownWork = Math.max(ownWork, now - before);
    before = now;
  }, 2);
  await work();
  clearInterval(timer);
  delay.disable();
  const noise = await idle.end();
  await idle.stop();
  return { longest: delay.max / 1e6, noise: noise.max, ownWork };
}
