import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
  id?: string;
  id2?: { local?: string };
}

/** Work of the window within a measure, in milliseconds of processor time (other programs do not count). */
export interface Work {
  /** Includes the style and layout that a script asks for in its midst. */
  script: number;
  style: number;
  layout: number;
  paint: number;
  /** Everything that turns the paint into pixels: raster threads, compositor, display. */
  pixels: number;
}

const categories = ['toplevel', 'blink.user_timing', 'devtools.timeline'];

const kinds: Record<string, keyof Work> = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  RunMicrotasks: 'script',
  FireAnimationFrame: 'script',
  TimerFire: 'script',
  EventDispatch: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** Records what Chromium does while `run` runs, and sums it up for each `performance.measure` of a name. */
export async function traced(page: Page, measureName: string, run: () => Promise<void>): Promise<Work[]> {
  const session = await page.context().newCDPSession(page);
  const ended = new Promise<string>((resolve) =>
    session.on('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: categories, recordMode: 'recordAsMuchAsPossible' },
  });
  await run();
  await session.send('Tracing.end');
  const handle = await ended;
  const parts: string[] = [];
  for (let atEnd = false; !atEnd; ) {
    const { data, eof } = await session.send('IO.read', { handle, size: 1_000_000 });
    parts.push(data);
    atEnd = eof;
  }
  await session.detach();
  const { traceEvents } = JSON.parse(parts.join('')) as { traceEvents: TraceEvent[] };
  return worksOf(traceEvents, measureName);
}

const threadOf = (event: TraceEvent) => `${event.pid}/${event.tid}`;

function worksOf(events: TraceEvent[], measureName: string): Work[] {
  const threads = new Map<string, string>();
  for (const event of events)
    if (event.ph === 'M' && event.name === 'thread_name') threads.set(threadOf(event), event.args.name ?? '');
  const begun = new Map<string, number>();
  const spans: { from: number; to: number; pid: number }[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.name !== measureName || !event.cat.includes('blink.user_timing')) continue;
    const id = `${event.id ?? event.id2?.local}`;
    if (event.ph === 'b') begun.set(id, event.ts);
    const from = begun.get(id);
    if (event.ph === 'e' && from !== undefined) spans.push({ from, to: event.ts, pid: event.pid });
  }
  const complete = events
    .filter((event) => event.ph === 'X' && event.tdur !== undefined)
    .toSorted((a, b) => a.ts - b.ts);
  return spans.map(({ from, to, pid }) => {
    const work: Work = { script: 0, style: 0, layout: 0, paint: 0, pixels: 0 };
    const counted = new Map<string, number>();
    for (const event of complete.filter(({ ts }) => ts >= from && ts < to)) {
      const thread = threads.get(threadOf(event)) ?? '';
      const kind = kinds[event.name];
      if (thread === 'CrRendererMain' && event.pid === pid && kind)
        work[kind] += outermost(counted, kind, event);
      else if (event.cat.includes('toplevel') && /Compositor|Viz|CrGpuMain|ThreadPool/.test(thread))
        work.pixels += outermost(counted, threadOf(event), event);
    }
    return work;
  });
}

/** Work can stand within work of the same kind: only the outer one counts. */
function outermost(
  counted: Map<string, number>,
  what: string,
  { ts, dur = 0, tdur = 0 }: TraceEvent,
): number {
  if ((counted.get(what) ?? 0) > ts) return 0;
  counted.set(what, ts + dur);
  return tdur / 1000;
}
