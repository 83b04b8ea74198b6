import { activityTables } from './activity-tables.ts';
import { aidTables } from './aid-tables.ts';
import type { PackageTable } from './package-table.ts';
import { registerTables } from './register-tables.ts';

/** Every table of a package, each after those that it refers to. */
export const packageTables: PackageTable[] = [...registerTables, ...aidTables, ...activityTables];
