import type { ChangeSetKind } from './change-set.ts';
import type { Connection } from './connection.ts';

/** What a finished change set is called and whether it is a deletion; null for one of an unknown number. */
export type DescribeAction = (changeSetId: number) => { kind: 'action' | 'delete'; title: string };

export interface Actions {
  /** Ends the change set under way, when something was changed: what comes next belongs to another. */
  close(): void;
}

/**
 * Makes a change set of everything that is changed, without any feature asking for it: there is always one that is
 * open, every change bears its number (`acting`), and it is closed at the borders of the calls to the office. What is
 * closed gets its words from its changes, so that it does not matter which call wrote them.
 */
export function createActions(connection: Connection, describe: DescribeAction): Actions {
  const openSet = connection
    .prepare<[], number>(
      "SELECT change_set_id FROM acting JOIN change_set ON change_set.id = change_set_id WHERE kind = 'open'",
    )
    .pluck();
  const firstChange = connection.prepare<[number], { operator: string; at: string }>(
    'SELECT operator, at FROM history WHERE change_set_id = ? ORDER BY id LIMIT 1',
  );
  const insertOpen = connection.prepare<[ChangeSetKind]>(
    "INSERT INTO change_set (kind, title, operator, at) VALUES (?, '', '', '')",
  );
  const setActing = connection.prepare<[number]>('UPDATE acting SET change_set_id = ?');
  const setWords = connection.prepare<[string, string, string, string, number]>(
    'UPDATE change_set SET kind = ?, title = ?, operator = ?, at = ? WHERE id = ?',
  );
  const begin = () => setActing.run(Number(insertOpen.run('open').lastInsertRowid));

  /**
   * This is bookkeeping after the change itself is safe on disk: it need not wait for the disk again. When a power cut
   * takes it, two actions are undone as one, and nothing else is lost.
   */
  function write(work: () => void): void {
    connection.pragma('synchronous = NORMAL');
    try {
      connection.transaction(work)();
    } finally {
      connection.pragma('synchronous = FULL');
    }
  }

  function close(): void {
    const id = openSet.get();
    if (id === undefined) {
      write(begin);
      return;
    }
    const first = firstChange.get(id);
    if (!first) return;
    const { kind, title } = describe(id);
    write(() => {
      setWords.run(kind, title, first.operator, first.at, id);
      begin();
    });
  }

  close();
  return { close };
}

type AnyHandler = (input: never) => unknown;

/**
 * The same handlers, each call of which is an action of its own. What a call does after it had to wait is closed when
 * it answers, or by the next call, whichever comes first.
 */
export function recordActions<H extends { [feature: string]: object }>(handlers: H, { close }: Actions): H {
  const recorded = (handler: AnyHandler) => (input: never) => {
    close();
    let waits = false;
    try {
      const answer = handler(input);
      waits = answer instanceof Promise;
      return answer instanceof Promise ? answer.finally(close) : answer;
    } finally {
      if (!waits) close();
    }
  };
  const ofFeature = (feature: object) =>
    Object.fromEntries(
      Object.entries(feature).map(([name, handler]) => [name, recorded(handler as AnyHandler)]),
    );
  return Object.fromEntries(
    Object.entries(handlers).map(([name, feature]) => [name, ofFeature(feature)]),
  ) as H;
}
