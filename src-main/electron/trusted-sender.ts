import { appOrigin } from './app-responses.ts';

/** What is known of who sent an IPC message. */
export interface Sender {
  contentsId: number;
  /** Null when the frame went away while its message was under way. */
  frame: { origin: string; parent: object | null } | null;
}

/** Whether a message comes from the main frame of our window while that shows our own pages. */
export function isTrustedSender(sender: Sender, windowContentsId: number): boolean {
  return (
    sender.contentsId === windowContentsId &&
    sender.frame !== null &&
    sender.frame.parent === null &&
    sender.frame.origin === appOrigin
  );
}
