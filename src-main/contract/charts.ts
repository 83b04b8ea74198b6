import { z } from 'zod';
import type { Chart } from '../rules/chart.ts';
import { done, line } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

const words = line(200);

/** A chart as the screen shows it (rules/chart.ts). */
export const chart: z.ZodType<Chart> = z.object({
  kind: z.enum(['bars', 'columns']),
  title: words,
  detail: words,
  labelHead: words,
  series: z.array(words).min(1).max(3),
  rows: z
    .array(
      z.object({
        label: words,
        values: z.array(z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable()).min(1).max(3),
        tone: z.enum(['strong', 'plain', 'quiet']),
      }),
    )
    .max(300),
  legend: z.object({ strong: words, plain: words }).nullable(),
});

/** A picture as the window drew it, PNG. */
const png = z.instanceof(Uint8Array);
const saved = z.object({ path: z.string().nullable() });

/** What can be done with a chart besides looking at it. Where the user picks no file, the path is null. */
export const chartProcedures = {
  /** Puts the picture on the clipboard. Refused with `clipboard-refused` when it is no picture. */
  copyPicture: procedure(z.object({ png }), done),
  savePicture: procedure(z.object({ chart, png }), saved),
  /** As a drawing that stays sharp at any size. */
  saveDrawing: procedure(z.object({ chart }), saved),
  /** Its numbers as a workbook. */
  saveWorkbook: procedure(z.object({ chart }), saved),
  /** The chart with its numbers on a page of the office. A job. */
  printPaper: procedure(z.object({ chart, jobId: z.string().max(60) }), paper),
};
