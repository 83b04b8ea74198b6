/** Entry of the worker that exports the register and changes many records. It opens its own connection. */
import { connect } from '../database/connection.ts';
import { serveTask } from '../workers/serve-task.ts';
import { doRegisterTask, type RegisterWorkerInput } from './register-task.ts';

serveTask(async ({ databaseFile, task }: RegisterWorkerInput, control) => {
  const connection = connect(databaseFile);
  try {
    return await doRegisterTask(connection, task, control);
  } finally {
    connection.close();
  }
});
