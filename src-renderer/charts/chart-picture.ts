import type { Chart } from '../../src-main/rules/chart.ts';
import { chartSvg } from '../../src-main/rules/chart-svg.ts';

/** Twice as fine as the drawing, so that it stays sharp in a letter. */
const fineness = 2;

/** The chart as a PNG. Throws when the browser cannot draw it, which would be a defect. */
export async function chartPicture(chart: Chart): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = new Image();
  drawing.src = URL.createObjectURL(new Blob([chartSvg(chart)], { type: 'image/svg+xml' }));
  try {
    await drawing.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.naturalWidth * fineness;
    canvas.height = drawing.naturalHeight * fineness;
    canvas.getContext('2d')?.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the chart could not be drawn');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(drawing.src);
  }
}
