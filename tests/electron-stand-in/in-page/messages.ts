/** What the preload's world tells the main process. `args` are encoded by the codec. */
export type FromPage =
  | { type: 'invoke'; id: number; channel: string; args: unknown[] }
  | { type: 'send'; channel: string; args: unknown[] }
  /** Files were dropped or picked: where do they lie? They wait in the world's `standInFiles`. */
  | { type: 'paths'; id: number; count: number }
  /** The files of the input that a dialog clicked; none when it was cancelled. */
  | { type: 'chosen'; id: number; count: number }
  | { type: 'place'; x: number; y: number; width: number; height: number };

/** What the main process tells the preload's world. */
export type ToPage =
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'refusal'; id: number; message: string }
  | { type: 'send'; channel: string; args: unknown[] };
