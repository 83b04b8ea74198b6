import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Display, MenuItemConstructorOptions } from 'electron';

/** Asks the system to open something; '' when it could be started. */
function openBySystem(path: string): Promise<string> {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  return new Promise((resolve) => {
    const child = spawn(command, [path], { detached: true, stdio: 'ignore' });
    child.once('error', (error) => resolve(error.message));
    child.once('spawn', () => {
      child.unref();
      resolve('');
    });
  });
}

export const shell = {
  openPath: (path: string): Promise<string> => openBySystem(path),
  showItemInFolder: (path: string): void => void openBySystem(dirname(path)),
  openExternal: (url: string): Promise<void> =>
    Promise.reject(new Error(`The stand-in does not open ${url}`)),
};

const size = { width: 1366, height: 768 };
const display = {
  id: 1,
  bounds: { x: 0, y: 0, ...size },
  workArea: { x: 0, y: 0, ...size },
  workAreaSize: size,
  size,
  scaleFactor: 1,
};

/** One screen of the usual size: Chromium tells its screens too late to ask. */
export const screen = {
  getPrimaryDisplay: () => display as Display,
  getAllDisplays: () => [display as Display],
  getDisplayMatching: () => display as Display,
};

/** Kept, not shown. */
class StandInMenu {
  static #application: StandInMenu | null = null;
  readonly items: MenuItemConstructorOptions[];
  constructor(items: MenuItemConstructorOptions[] = []) {
    this.items = items;
  }
  static buildFromTemplate = (template: MenuItemConstructorOptions[]): StandInMenu =>
    new StandInMenu(template);
  static setApplicationMenu = (menu: StandInMenu | null): void => {
    StandInMenu.#application = menu;
  };
  static getApplicationMenu = (): StandInMenu | null => StandInMenu.#application;
}

export { StandInMenu as Menu };

export const nativeTheme = {
  themeSource: 'system' as const,
  shouldUseDarkColors: false,
  shouldUseHighContrastColors: false,
};
