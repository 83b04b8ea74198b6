import { pathToFileURL } from 'node:url';
import { appInfo } from './app-info.ts';

// As in Electron: the arguments begin right after the executable, and packaged files have a place.
process.argv.splice(1, 1);
// A packed program is not told its own folder.
if (appInfo.isPackaged)
  process.argv.splice(
    process.argv.findIndex((word, at) => at > 0 && !word.startsWith('-')),
    1,
  );
Object.defineProperty(process, 'resourcesPath', { value: appInfo.resourcesPath });

await import(pathToFileURL(appInfo.mainFile).href);
