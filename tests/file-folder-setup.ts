import { afterAll } from 'vitest';
import { removeFileFolder } from './file-folder.ts';

afterAll(removeFileFolder);
