import type { Connection } from './connection.ts';
import { createHistoryTriggers } from './history-triggers.ts';
import { keepNumbers } from './keep-numbers.ts';

/** One numbered step of the schema. Shipped steps are never edited. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All steps in order, from `migrations/NNNN-what-it-does.sql`. */
export const migrations: Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const match = /(\d{4})-([a-z0-9-]+)\.sql$/.exec(path);
    if (!match?.[1] || !match[2]) throw new Error(`migration file without number: ${path}`);
    return { version: Number(match[1]), name: match[2], sql };
  })
  .sort((a, b) => a.version - b.version);

/** Version of the schema in a file (0 for an empty one). */
export const schemaVersion = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }));

/**
 * Runs all pending steps in one transaction with the version inside it, so that a failure or a power cut leaves the
 * old version working. Throws when a step fails or leaves a broken reference.
 */
export function migrate(connection: Connection, steps: Migration[]): void {
  const pending = steps.filter((step) => step.version > schemaVersion(connection));
  if (pending.length === 0) return;
  // A step may rebuild a table, which foreign keys would refuse half-way; they are checked before the commit instead.
  connection.pragma('foreign_keys = OFF');
  try {
    connection
      .transaction(() => {
        for (const step of pending) {
          connection.exec(step.sql);
          connection.pragma(`user_version = ${step.version}`);
        }
        keepNumbers(connection);
        createHistoryTriggers(connection);
        const broken = connection.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error(`migration leaves ${broken.length} broken references`);
      })
      .exclusive();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}
