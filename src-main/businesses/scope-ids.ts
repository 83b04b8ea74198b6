import type { BusinessScope } from '../contract/business-list.ts';
import type { Connection } from '../database/connection.ts';
import { scopeQuestion } from './list-conditions.ts';
import { installSearch } from './list-search.ts';

/** Makes the reader of the numbers of the businesses that an officer chose in the list, at most so many. */
export function createScopeIds(connection: Connection): (scope: BusinessScope, limit: number) => number[] {
  installSearch(connection);
  return (scope, limit) => {
    const { from, where, values } = scopeQuestion(scope);
    return connection
      .prepare<unknown[], number>(`SELECT business.id FROM ${from} ${where} LIMIT ?`)
      .pluck()
      .all(...values, limit);
  };
}
