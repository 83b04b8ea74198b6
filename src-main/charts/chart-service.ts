import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { type Result, success } from '../contract/result.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { officeWords } from '../papers/office-words.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { type Chart, chartTotals } from '../rules/chart.ts';
import { chartSvg } from '../rules/chart-svg.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import { listWorkbook } from '../spreadsheets/list-workbook.ts';
import { chartPaper } from './chart-paper.ts';

export interface ChartDependencies {
  desktop: Pick<Desktop, 'chooseSavePath'>;
  desk: PaperDesk;
  settings: () => PaperSettings;
  copyPicture: (png: Uint8Array) => Promise<Result<Record<string, never>>>;
  recordAccess: RecordAccess;
  /** ISO date. */
  today: () => string;
}

/** Charts outside of the screen: as a picture, a drawing, a workbook and on paper. */
export function createCharts(dependencies: ChartDependencies) {
  const { desktop, desk, settings, copyPicture, recordAccess, today } = dependencies;
  const nameOf = ({ title, detail }: Chart): string =>
    safeFileName([title, detail].filter(Boolean).join(', '));

  async function save(chart: Chart, extension: string, make: () => Uint8Array | Promise<Uint8Array>) {
    const path = await desktop.chooseSavePath(`${nameOf(chart)}${extension}`);
    if (path === undefined) return success({ path: null });
    const saved = await saveFile(path, await make());
    const entry = { kind: 'ekspor', records: null, masked: false, personal: false } as const;
    if (saved.ok) recordAccess({ ...entry, title: nameOf(chart), file: path });
    return saved;
  }

  const handlers: OfficeHandlers['charts'] = {
    copyPicture: ({ png }) => copyPicture(png),
    savePicture: ({ chart, png }) => save(chart, '.png', () => png),
    saveDrawing: ({ chart }) => save(chart, '.svg', () => new TextEncoder().encode(chartSvg(chart))),
    saveWorkbook: ({ chart }) => save(chart, '.xlsx', () => chartWorkbook(chart, officeWords(settings()))),
    async printPaper({ chart, jobId }) {
      const current = settings();
      const { size, marginsMillimetres: margins } = current.paper;
      return desk.show(
        {
          parts: [chartPaper(chart, current, size, today())],
          total: 1,
          options: { paper: size, margins },
          title: nameOf(chart),
          author: officeWords(current),
          personal: false,
        },
        jobId,
      );
    },
  };
  return { handlers };
}

function chartWorkbook(chart: Chart, office: string): Promise<Uint8Array> {
  const total = chart.kind === 'bars' ? [['JUMLAH', ...chartTotals(chart)]] : [];
  return listWorkbook({
    name: 'Grafik',
    lines: [office, chart.title, chart.detail].filter((line) => line !== ''),
    frozen: 1,
    columns: [
      { heading: chart.labelHead.toUpperCase(), width: 34 },
      ...chart.series.map((name) => ({ heading: name.toUpperCase(), width: 20 })),
    ],
    rows: [...chart.rows.map(({ label, values }) => [label, ...values]), ...total],
  });
}
