/**
 * Entry of the worker that reads workbooks and writes their rows, so that the window stays free. It opens its own
 * connection, posts only progress and the result, and stops at the message 'cancel'.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { connect } from '../database/connection.ts';
import type { WorkerInput, WorkerMessage } from './import-in-worker.ts';
import { doTask, handedOver } from './import-task.ts';

const betweenProgress = 100;

async function work(port: NonNullable<typeof parentPort>, input: WorkerInput): Promise<void> {
  const connection = connect(input.databaseFile);
  let isCancelled = false;
  let told = { stage: '', at: 0 };
  const post = (message: WorkerMessage) => port.postMessage(message);
  try {
    const result = await doTask(
      { connection, resourcesFolder: input.resourcesFolder, today: input.today },
      input.task,
      {
        progress(stage, done, total) {
          const now = performance.now();
          if (stage === told.stage && now - told.at < betweenProgress && done < total) return;
          told = { stage, at: now };
          post({ type: 'progress', stage, done, total });
        },
        isCancelled() {
          // The work never gives the event loop a turn, so the message is fetched instead of awaited.
          isCancelled ||= receiveMessageOnPort(port)?.message === 'cancel';
          return isCancelled;
        },
      },
    );
    port.postMessage({ type: 'result', result } satisfies WorkerMessage, handedOver(result));
  } finally {
    connection.close();
  }
}

// What is thrown here is a defect: unhandled, it ends the worker, and import-in-worker.ts rejects with it.
if (parentPort) void work(parentPort, workerData as WorkerInput);
