import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What the command line and the app's package.json say. */
export interface AppInfo {
  appPath: string;
  mainFile: string;
  name: string;
  version: string;
  /** The app lies where a packed program has it, in `resources/app`. */
  isPackaged: boolean;
  /** Where files that are packed beside the app are. */
  resourcesPath: string;
  headless: boolean;
  /** The value of `--remote-debugging-port`, given by Playwright; undefined when nobody attaches. */
  debuggingPort: string | undefined;
  userDataSwitch: string | undefined;
}

/** Reads them from arguments as Electron's executable gets them: switches, then the app's folder or main file. */
export function readAppInfo(args: string[], env: NodeJS.ProcessEnv): AppInfo {
  const given = resolve(args.find((arg) => !arg.startsWith('-')) ?? '.');
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  const appPath = isFolder ? given : nearestPackage(dirname(given));
  const packageFile = join(appPath, 'package.json');
  const read: unknown = existsSync(packageFile) ? JSON.parse(readFileSync(packageFile, 'utf8')) : {};
  const described = read as { name?: string; productName?: string; version?: string; main?: string };
  const isPackaged = basename(appPath) === 'app' && basename(dirname(appPath)) === 'resources';
  const switchValue = (name: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    appPath,
    mainFile: isFolder ? join(appPath, described.main ?? 'index.js') : given,
    name: described.productName ?? described.name ?? 'Electron',
    version: described.version ?? '0.0.0',
    isPackaged,
    resourcesPath: isPackaged ? dirname(appPath) : appPath,
    headless: env.SENTRA_HEADLESS === '1',
    debuggingPort: switchValue('remote-debugging-port'),
    userDataSwitch: switchValue('user-data-dir'),
  };
}

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  return nearestPackage(dirname(folder));
}

/** Of this start. */
export const appInfo = readAppInfo(process.argv.slice(2), process.env);
