import type { Settings } from '../contract/settings.ts';

/** The settings as papers read them. */
export type PaperSettings = Settings & { regencyName: string; provinceName: string };
