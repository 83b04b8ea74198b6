import { rememberApart } from './remembered.ts';

let sample = false;

/** The screens show the sample's database; said once, before the first screen is drawn. */
export function enterSample(): void {
  sample = true;
  rememberApart();
}

/** Whether the screens show the sample in place of the office. It changes only with the screens loaded anew. */
export const isSample = (): boolean => sample;
