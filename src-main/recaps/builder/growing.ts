import type { FigureColumns, RegisterColumns } from './register-columns.ts';

type Column = Int32Array | Float64Array | Uint8Array;

/** A longer copy, with room for records to come. */
function longer<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column;
  const Kind = column.constructor as new (length: number) => T;
  const copy = new Kind(Math.ceil(length * 1.1) + 64);
  copy.set(column as never);
  return copy;
}

/** The columns, which grow with the register. */
export function createGrowing() {
  const none = () => new Int32Array(0);
  const amounts = () => new Float64Array(0);
  const register: RegisterColumns = {
    size: 0,
    isThere: new Uint8Array(0),
    village: none(),
    sector: none(),
    scale: none(),
    legalForm: none(),
    gender: none(),
    status: none(),
    created: none(),
    statusDay: none(),
    firstYear: none(),
  };
  const figures: FigureColumns = {
    size: 0,
    business: none(),
    year: none(),
    workers: amounts(),
    workersMale: amounts(),
    workersFemale: amounts(),
    investment: amounts(),
    production: amounts(),
    turnover: amounts(),
  };
  function growTo(columns: RegisterColumns | FigureColumns, size: number): void {
    columns.size = Math.max(columns.size, size);
    for (const [name, column] of Object.entries(columns))
      if (typeof column !== 'number') Object.assign(columns, { [name]: longer(column, size) });
  }
  const grow = (businesses: number, years: number): void => {
    growTo(register, businesses);
    growTo(figures, years);
  };
  return {
    register,
    figures,
    grow,
    /** Forgets everything and makes room. */
    empty(businesses: number, years: number): void {
      for (const columns of [register, figures])
        for (const column of Object.values(columns)) if (typeof column !== 'number') column.fill(0);
      register.size = 0;
      figures.size = 0;
      grow(businesses, years);
    },
  };
}
