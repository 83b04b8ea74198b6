import { parentPort, workerData } from 'node:worker_threads';
import { checkDatabase } from './check.ts';
import { connect } from './connection.ts';

// The whole check of a large file takes seconds: here it holds nobody up.
const connection = connect((workerData as { databaseFile: string }).databaseFile);
try {
  parentPort?.postMessage(checkDatabase(connection));
} finally {
  connection.close();
}
