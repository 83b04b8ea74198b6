import { office } from './office-client.ts';

const words = (error: unknown): { message: string; stack: string } =>
  error instanceof Error
    ? {
        message: `${error.name}: ${error.message}`.slice(0, 2000),
        stack: (error.stack ?? '').slice(0, 20_000),
      }
    : { message: String(error).slice(0, 2000), stack: '' };

/** A fault as the main process takes it, on the screen where it happened. */
export const faultOf = (error: unknown) => ({ screen: location.hash.slice(1, 301), ...words(error) });

/** An error that comes back with every frame must not fill the log. */
const most = 30;
let told = 0;

export function recordFault(error: unknown): void {
  told += 1;
  if (told <= most) void office.faults.record(faultOf(error));
}

/** Tells the main process, which writes the log, of what nobody caught on the screens. */
export function recordUncaught(): void {
  window.addEventListener('error', ({ error, message }) => {
    // The browser's own way of saying that a size settles in the next frame; nothing failed.
    if (!message.startsWith('ResizeObserver loop')) recordFault(error ?? message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => recordFault(reason));
}
