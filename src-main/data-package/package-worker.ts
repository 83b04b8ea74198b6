/** Entry of the worker that writes a data package. */
import { serveTask } from '../workers/serve-task.ts';
import { writePackage } from './write-package.ts';

serveTask(writePackage);
