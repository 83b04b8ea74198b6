import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isSame, placeOf, type Seen, scrolledTo, tallest } from './fixed-rows.ts';

/** The height that a box had last: a list is drawn at once as high as it will be, before anything is measured. */
let lastHeight = 0;

/**
 * Which rows of a list of equal rows are on screen. Reckoned, not measured: a million rows cost no more than ten,
 * where a virtualiser for rows of any height would keep a list of all of them. The document is never asked while
 * a change is drawn (that would lay it out twice); scrolling is answered within its own frame. Another `topOf`
 * begins at the top.
 */
export function useFixedRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  row: number,
  head: number,
  topOf?: string,
) {
  const [seen, setSeen] = useState<Seen>(() => ({
    top: 0,
    height: lastHeight || window.innerHeight * 0.75,
    toward: 0,
  }));
  const latest = useRef({ count, row, top: 0, topOf });
  latest.current.count = count;
  latest.current.row = row;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const { scrollTop: top, clientHeight: height } = box;
      lastHeight = height;
      latest.current.top = top;
      const draw = () =>
        setSeen((now) => {
          const toward = top === now.top ? now.toward : top > now.top ? 1 : -1;
          const next: Seen = { top, height, toward };
          const { count: rows, row: high } = latest.current;
          return isSame(placeOf(now, rows, high), placeOf(next, rows, high)) ? now : next;
        });
      // Within this frame: a later one would show the box without its rows.
      flushSync(draw);
    };
    const size = new ResizeObserver(look);
    size.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller]);
  useLayoutEffect(() => {
    if (latest.current.topOf === topOf) return;
    latest.current.topOf = topOf;
    if (latest.current.top === 0 || !scroller.current) return;
    latest.current.top = 0;
    scroller.current.scrollTop = 0;
    setSeen((now) => ({ ...now, top: 0, toward: 0 }));
  }, [scroller, topOf]);

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
  const { first, last, shift } = placeOf(seen, count, row);
  return {
    first,
    last,
    /** Room above the first row that is drawn. */
    above: first * row + shift,
    /** Where a row stands that is placed by itself. */
    offsetOf: (index: number) => index * row + shift,
    height: Math.min(count * row, tallest),
    show,
  };
}
