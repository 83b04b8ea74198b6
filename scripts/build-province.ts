// `npm run province-sql`: writes resources/province/schema.sql and load.sql anew from the tables of the data package.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSql, schemaSql } from './province/province-sql.ts';

const folder = join(import.meta.dirname, '..', 'resources', 'province');
writeFileSync(join(folder, 'schema.sql'), schemaSql());
writeFileSync(join(folder, 'load.sql'), loadSql());
