import { pathToFileURL } from 'node:url';
import { appInfo } from './app-info.ts';

// As in Electron: the arguments begin right after the executable, and packaged files have a place.
process.argv.splice(1, 1);
Object.defineProperty(process, 'resourcesPath', { value: appInfo.appPath });

await import(pathToFileURL(appInfo.mainFile).href);
