import { type Settings, settings as settingsSchema } from '../contract/settings.ts';
import type { Connection } from '../database/connection.ts';
import { defaultSettings } from './default-settings.ts';

const sections = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/** Reads and writes the office's settings, a row for each section. */
export function createSettingStore(connection: Connection) {
  const selectAll = connection.prepare<[], { name: string; value: string }>(
    'SELECT name, value FROM setting',
  );
  const upsert = connection.prepare(
    `INSERT INTO setting (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
  );
  return {
    /** All settings; what the office never set, or what an older version wrote in another shape, is the default. */
    get(): Settings {
      const stored = new Map(selectAll.all().map((row) => [row.name, row.value]));
      const read = Object.fromEntries(
        sections.map((section) => {
          const text = stored.get(section);
          const parsed =
            text === undefined
              ? undefined
              : settingsSchema.shape[section].safeParse(completed(section, JSON.parse(text)));
          return [section, parsed?.success ? parsed.data : defaultSettings[section]];
        }),
      );
      return read as Settings;
    },
    /** Writes whole sections. */
    save(changes: Partial<Settings>): void {
      for (const section of sections)
        if (changes[section] !== undefined) upsert.run(section, JSON.stringify(changes[section]));
    },
  };
}

/** What an older version wrote, with the default of each key that has come since. */
const completed = (section: keyof Settings, stored: unknown): unknown => {
  const known: unknown = defaultSettings[section];
  const areObjects = [known, stored].every((one) => typeof one === 'object' && one !== null);
  return areObjects ? { ...(known as object), ...(stored as object) } : stored;
};
