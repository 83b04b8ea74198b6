/** Rows drawn beyond the edge towards which the officer scrolls, and beyond the other. */
const ahead = 16;
const behind = 3;
/** Rows come and go in steps of so many, so that not every turn of the wheel draws the list anew. */
const step = 4;
/** Chromium cannot place anything below some 33 million pixels; taller lists are scrolled by a scale. */
export const tallest = 20_000_000;

/** What is known of the box, without asking the document again. */
export interface Seen {
  top: number;
  height: number;
  /** Where the officer went last; 0 = a new list, of which nothing is drawn in store. */
  toward: 1 | 0 | -1;
}

export interface Place {
  first: number;
  last: number;
  /** Where the first row of the list would stand; 0 unless the list is taller than a page can be. */
  shift: number;
}

/** How far the list itself has been scrolled when its box stands at `top`. All in pixels. */
export function scrolledTo(top: number, view: number, count: number, row: number): number {
  const whole = count * row;
  if (whole <= tallest) return top;
  return (top / Math.max(1, tallest - view)) * (whole - view);
}

/** Which rows are drawn, and where. */
export function placeOf({ top, height, toward }: Seen, count: number, row: number): Place {
  // A list that has become shorter than where the box stands is shown from its end, as Chromium will.
  const within = Math.min(top, Math.max(0, Math.min(count * row, tallest) - height + 2 * row));
  const scrolled = scrolledTo(within, height, count, row);
  const above = toward === -1 ? ahead : behind;
  const below = toward === 1 ? ahead : behind;
  const first = Math.floor((scrolled / row - above) / step) * step;
  const last = Math.ceil(((scrolled + height) / row + below) / step) * step - 1;
  return {
    first: Math.max(0, Math.min(first, count - 1)),
    last: Math.min(count - 1, last),
    shift: count * row <= tallest ? 0 : within - scrolled,
  };
}

export const isSame = (one: Place, other: Place): boolean =>
  one.first === other.first && one.last === other.last && one.shift === other.shift;
