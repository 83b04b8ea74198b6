import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Result } from '../contract/result.ts';
import type { TaskControl, TaskMessage } from './task-in-worker.ts';

/** Progress is posted at most this often, in milliseconds. */
const betweenProgress = 100;

/** Serves the one task of this worker: posts progress and the result. A rejection ends the worker with its error. */
export function serveTask<I, T>(perform: (input: I, control: TaskControl) => Promise<Result<T>>): void {
  const port = parentPort;
  if (!port) return;
  const post = (message: TaskMessage<T>) => port.postMessage(message);
  let told = 0;
  let isCancelled = false;
  const control: TaskControl = {
    progress(stage, done, total) {
      const now = performance.now();
      if (now - told < betweenProgress && done < total) return;
      told = now;
      post({ type: 'progress', stage, done, total });
    },
    isCancelled() {
      // A bulk change never gives the event loop a turn, so the message is fetched instead of awaited.
      isCancelled ||= receiveMessageOnPort(port)?.message === 'cancel';
      return isCancelled;
    },
  };
  void perform(workerData as I, control).then((result) => post({ type: 'result', result }));
}
