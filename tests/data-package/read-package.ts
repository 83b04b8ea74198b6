import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { z } from 'zod';
import { startsLikeFormula, undoSafeCsvText } from '../../src-main/spreadsheets/write-safe-text.ts';

const name = z.string().min(1);
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).min(1).optional(),
});
const field = z
  .strictObject({
    name,
    format: z.literal('uuid').optional(),
    type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'year']),
    description: z.string(),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    constraints: constraints.optional(),
  })
  .refine((one) => one.trueValues === undefined || one.type === 'boolean');

/**
 * The Data Package standard, version 2 (https://datapackage.org/standard/data-package/), as far as this program uses it,
 * and nothing beyond but `sentra`, `rows` and `marked`: the standard allows properties of one's own.
 */
const descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string(),
  description: z.string(),
  created: z.iso.datetime(),
  keywords: z.array(z.string()).min(1),
  sentra: z.strictObject({
    format: z.literal(1),
    office: z.string(),
    regencyCode: z.string().regex(/^\d\d\.\d\d$/),
    regency: z.string(),
    province: z.string(),
    masked: z.boolean(),
    keyed: z.boolean(),
    filter: z.string(),
  }),
  resources: z
    .array(
      z.strictObject({
        name,
        type: z.literal('table'),
        /** Relative, without dots upwards. */
        path: z.string().regex(/^[a-z_]+\.csv$/),
        title: z.string(),
        description: z.string(),
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        bytes: z.int(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        rows: z.int(),
        marked: z.array(name),
        dialect: z.strictObject({
          delimiter: z.literal(','),
          lineTerminator: z.literal('\r\n'),
          quoteChar: z.literal('"'),
          doubleQuote: z.literal(true),
          header: z.literal(true),
        }),
        schema: z.strictObject({
          fields: z.array(field).min(1),
          missingValues: z.array(z.string()),
          primaryKey: z.array(name).min(1),
          foreignKeys: z
            .array(
              z.strictObject({
                fields: z.array(name).min(1),
                reference: z.strictObject({ resource: z.string(), fields: z.array(name).min(1) }),
              }),
            )
            .min(1)
            .optional(),
        }),
      }),
    )
    .min(1),
});

type Row = Record<string, string>;
const shapes: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  year: /^\d{4}$/,
};

/**
 * Reads a package as another system would, by its own description, and checks it: files, hashes, headings, types, keys,
 * references. Cells come as the texts that were meant, '' for what is missing.
 */
export function readPackage(folder: string) {
  const described = descriptor.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
  const tables = new Map<string, Row[]>();
  for (const { path, name: table, bytes, hash, rows, marked, schema } of described.resources) {
    const content = readFileSync(join(folder, path));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    expect(content.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    const parsed = Papa.parse<string[]>(content.toString('utf8'), { delimiter: ',', newline: '\r\n' });
    expect(parsed.errors).toEqual([]);
    const [heading = [], ...lines] = parsed.data;
    expect(lines.pop()).toEqual(['']);
    expect(heading).toEqual(schema.fields.map((one) => one.name));
    expect(lines).toHaveLength(rows);
    for (const [index, one] of schema.fields.entries())
      for (const line of lines) {
        const cell = line[index] ?? '';
        if (undoSafeCsvText(cell) !== cell) expect(marked).toContain(one.name);
        if (cell === '') expect(one.constraints?.required, `${table}.${one.name}`).not.toBe(true);
        else expect(cell, `${table}.${one.name}`).toMatch(shapes[one.type] as RegExp);
        if (one.type === 'string') expect(startsLikeFormula(cell)).toBe(false);
        if (cell !== '' && one.constraints?.enum) expect(one.constraints.enum).toContain(cell);
      }
    tables.set(
      table,
      lines.map((line) =>
        Object.fromEntries(heading.map((key, index) => [key, undoSafeCsvText(line[index] ?? '')])),
      ),
    );
    const keys = (tables.get(table) ?? []).map((row) => schema.primaryKey.map((key) => row[key]).join('|'));
    expect(new Set(keys).size, `primary key of ${table}`).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        tables.get(reference.resource)?.map((row) => reference.fields.map((key) => row[key]).join('|')),
      );
      const unknown = (tables.get(table) ?? [])
        .map((row) => fields.map((key) => row[key]).join('|'))
        .filter((key) => key !== '' && !known.has(key));
      expect(unknown, `${table}.${fields} -> ${reference.resource}`).toEqual([]);
    }
  }
  expect(readdirSync(folder)).toHaveLength(described.resources.length + 1);
  return { described, tables, rows: (table: string): Row[] => tables.get(table) ?? [] };
}
