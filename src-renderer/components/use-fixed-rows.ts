import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond the edges of the screen, so that a turn of the wheel finds them there. */
const beyond = 10;
/** Chromium cannot place anything below some 33 million pixels; taller lists are scrolled by a scale. */
const tallest = 20_000_000;

interface Place {
  first: number;
  last: number;
  /** Where the first row of the list would stand; 0 unless the list is taller than a page can be. */
  shift: number;
}

/** How far the list itself has been scrolled when its box stands at `top`. */
function scrolledTo(top: number, view: number, count: number, row: number): number {
  const whole = count * row;
  if (whole <= tallest) return top;
  return (top / Math.max(1, tallest - view)) * (whole - view);
}

function placeOf(box: HTMLElement, count: number, row: number): Place {
  const { scrollTop, clientHeight } = box;
  const scrolled = scrolledTo(scrollTop, clientHeight, count, row);
  return {
    first: Math.max(0, Math.floor(scrolled / row) - beyond),
    last: Math.min(count - 1, Math.ceil((scrolled + clientHeight) / row) + beyond),
    shift: count * row <= tallest ? 0 : scrollTop - scrolled,
  };
}

/**
 * Which rows of a list of equal rows are on screen. Reckoned, not measured: a million rows cost no more than ten,
 * where a virtualiser for rows of any height would keep a list of all of them.
 */
export function useFixedRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  row: number,
  head: number,
) {
  const [place, setPlace] = useState<Place>({ first: 0, last: Math.min(count - 1, 40), shift: 0 });
  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = placeOf(box, count, row);
    setPlace((now) =>
      now.first === next.first && now.last === next.last && now.shift === next.shift ? now : next,
    );
  }, [scroller, count, row]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    look();
    const size = new ResizeObserver(look);
    size.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, look]);

  /** Brings a row into sight by the shortest way. */
  const show = (index: number): void => {
    const box = scroller.current;
    if (!box) return;
    const view = box.clientHeight;
    const scrolled = scrolledTo(box.scrollTop, view, count, row);
    const [top, bottom] = [index * row, (index + 1) * row - (view - head)];
    const target = top < scrolled ? top : bottom > scrolled ? bottom : null;
    if (target === null) return;
    const whole = count * row;
    box.scrollTop = whole <= tallest ? target : (target / (whole - view)) * (tallest - view);
  };
  const last = Math.min(place.last, count - 1);
  return {
    first: Math.min(place.first, Math.max(0, last)),
    last,
    offsetOf: (index: number) => index * row + place.shift,
    height: Math.min(count * row, tallest),
    show,
  };
}
