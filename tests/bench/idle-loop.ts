import { Worker } from 'node:worker_threads';

/** How long a loop waited, in milliseconds. */
export interface Waits {
  p99: number;
  max: number;
}

// A thread with nothing to do: what it waits for is the machine's fault and nobody else's.
const code = `
const { parentPort } = require('node:worker_threads');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const delay = monitorEventLoopDelay({ resolution: 1 });
parentPort.on('message', (message) => {
  if (message === 'begin') {
    delay.reset();
    delay.enable();
  } else {
    delay.disable();
    parentPort.postMessage({ p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 });
  }
});`;

/** An idle event loop beside the measured one, at the same time on the same machine. */
export function startIdleLoop() {
  const worker = new Worker(code, { eval: true });
  return {
    begin: () => worker.postMessage('begin'),
    end: () =>
      new Promise<Waits>((resolve) => {
        worker.once('message', resolve);
        worker.postMessage('end');
      }),
    stop: () => worker.terminate(),
  };
}
