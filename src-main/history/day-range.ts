const startOf = (isoDay: string, later = 0): string => {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return new Date(year, month - 1, day + later).toISOString();
};

/** The instants (UTC, as the history writes them) from the first to before the day after the last; days are local. */
export const dayRange = (from: string | null, until: string | null): [start: string, end: string] => [
  from ? startOf(from) : '',
  until ? startOf(until, 1) : '9999',
];
