import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../database/connection.ts';
import { pack, scanRegister } from './scan.ts';

// Comparing the whole register takes a second or more: here it holds nobody up.
const connection = connect((workerData as { databaseFile: string }).databaseFile);
try {
  const packed = pack(scanRegister(connection));
  parentPort?.postMessage(packed, [packed.buffer]);
} finally {
  connection.close();
}
