import { type BrowserWindow, ipcMain } from 'electron';
import type { Answerer } from '../answer-call.ts';
import type { OfficeEvent } from '../contract/events.ts';
import { failure } from '../contract/result.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** Answers the calls of the window, and of nobody else. */
export function answerWindow(window: BrowserWindow, answer: Answerer): void {
  const contentsId = window.webContents.id;
  ipcMain.handle('sentra:call', (event, name: unknown, input: unknown) => {
    const sender = { contentsId: event.sender.id, frame: event.senderFrame };
    if (!isTrustedSender(sender, contentsId)) return failure('sender-refused', 'Permintaan ditolak.');
    return answer(name, input);
  });
  window.on('closed', () => ipcMain.removeHandler('sentra:call'));
}

/** Tells the window something without being asked. */
export function tellWindow(window: BrowserWindow | undefined, event: OfficeEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('sentra:event', event);
}
