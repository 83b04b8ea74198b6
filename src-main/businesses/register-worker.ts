/** Entry of the worker that exports the register and changes many records. It opens its own connection. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { connect } from '../database/connection.ts';
import type { RegisterWorkerInput, RegisterWorkerMessage } from './register-in-worker.ts';
import { doRegisterTask } from './register-task.ts';

const betweenProgress = 100;

async function work(port: NonNullable<typeof parentPort>, { databaseFile, task }: RegisterWorkerInput) {
  const connection = connect(databaseFile);
  const post = (message: RegisterWorkerMessage) => port.postMessage(message);
  let told = 0;
  let isCancelled = false;
  try {
    const result = await doRegisterTask(connection, task, {
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
    });
    post({ type: 'result', result });
  } finally {
    connection.close();
  }
}

// A rejection ends the worker with its error, which the office logs as a defect.
if (parentPort) void work(parentPort, workerData as RegisterWorkerInput);
