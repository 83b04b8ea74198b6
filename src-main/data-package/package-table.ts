/** Types of Table Schema that a package uses; `uuid` is its `string` of the format `uuid`. */
export type FieldType = 'string' | 'uuid' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'year';

/** A cell as SQLite gives it; `true` and `false` come as 1 and 0. */
export type PackageValue = string | number | null;

export interface PackageField {
  name: string;
  type: FieldType;
  /** In SQL, over the tables of `from`. */
  sql: string;
  /** In Indonesian, for those who read the package. */
  description: string;
  /** What is written instead where personal data is hidden; '' = nothing. */
  mask?: (value: string) => string;
  required?: boolean;
  choices?: readonly string[];
}

export interface PackageForeignKey {
  fields: string[];
  table: string;
  to: string[];
}

/** A table of the package: a CSV file, its description, and the SQL that reads it. */
export interface PackageTable {
  name: string;
  title: string;
  description: string;
  fields: PackageField[];
  /** Tables with their joins. */
  from: string;
  /** What belongs to the chosen businesses (`chosenBusinesses`), where not everything is wanted. */
  chosen?: string;
  order: string;
  primaryKey: string[];
  foreignKeys: PackageForeignKey[];
}

/** The numbers of the businesses that a package is of; the task fills this table of its own connection. */
export const chosenBusinesses = '(SELECT id FROM temp.chosen_business)';

type More = Pick<PackageField, 'mask' | 'required' | 'choices'>;

/** Declares a field; `sql` is its name where left out. */
export const field = (
  name: string,
  type: FieldType,
  description: string,
  sql: string = name,
  more: More = {},
): PackageField => ({ name, type, sql, description, ...more });

/** A field that every row has. */
export const needed = (
  name: string,
  type: FieldType,
  description: string,
  sql: string = name,
  choices?: readonly string[],
): PackageField => field(name, type, description, sql, { required: true, ...(choices ? { choices } : {}) });

/** A reference to another table by fields of the same names. */
export const refersTo = (table: string, ...fields: string[]): PackageForeignKey => ({
  fields,
  table,
  to: fields,
});

/** A public id of a record that has none of its own: that of what it belongs to, and its number, which never changes. */
export const derivedId = (parent: string, table: string): string =>
  `${parent}.public_id || '-' || ${table}.id`;

/** Hides a text whole. */
export const hidden = (): string => '';
