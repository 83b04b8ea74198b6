import { existsSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { app } from './app.ts';
import { appInfo } from './app-info.ts';
import { StandInBrowserWindow } from './browser-window.ts';

type WithOwner<T> = [owner: object, options: T] | [options: T];
const optionsOf = <T>(args: WithOwner<T>): T => (args.length === 2 ? args[1] : args[0]);

/** Opening is Chromium's own chooser; the others answer by themselves. Tests replace them as in real Electron. */
export const dialog = {
  async showOpenDialog(...args: WithOwner<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const options = optionsOf(args);
    const window = StandInBrowserWindow.getAllWindows()[0];
    if (appInfo.headless || !window?.webContents.bridge) return { canceled: true, filePaths: [] };
    // Chromium has no chooser of folders for a program either.
    if (options.properties?.includes('openDirectory'))
      return { canceled: false, filePaths: [app.getPath('downloads')] };
    const extensions = options.filters?.[0]?.extensions.filter((extension) => extension !== '*') ?? [];
    const accept = extensions.map((extension) => `.${extension}`).join(',');
    const multiple = options.properties?.includes('multiSelections') ?? false;
    const filePaths = await window.webContents.bridge.chooseFiles(accept, multiple);
    return { canceled: filePaths.length === 0, filePaths };
  },

  /** Chromium has no such chooser for a program: a free name in Downloads. */
  async showSaveDialog(...args: WithOwner<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    if (appInfo.headless) return { canceled: true, filePath: '' };
    const { name, base } = parse(optionsOf(args).defaultPath ?? 'berkas');
    const folder = existsSync(app.getPath('downloads')) ? app.getPath('downloads') : app.getPath('home');
    let filePath = join(folder, base);
    for (let count = 2; existsSync(filePath); count += 1)
      filePath = join(folder, `${name} (${count})${extname(base)}`);
    return { canceled: false, filePath };
  },

  async showMessageBox(...args: WithOwner<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const options = optionsOf(args);
    console.error(options.message, options.detail ?? '');
    return { response: options.cancelId ?? 0, checkboxChecked: false };
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
};
