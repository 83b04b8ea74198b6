import { parentPort, workerData } from 'node:worker_threads';
import { arePagesSound, checkDatabase } from './check.ts';
import { connect } from './connection.ts';

// The whole check of a large file takes seconds: here it holds nobody up.
const { databaseFile, pagesOnly } = workerData as { databaseFile: string; pagesOnly?: boolean };
const connection = connect(databaseFile);
try {
  parentPort?.postMessage(pagesOnly ? arePagesSound(connection) : checkDatabase(connection));
} finally {
  connection.close();
}
