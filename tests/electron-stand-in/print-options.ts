import type { PrintToPDFOptions } from 'electron';
import type { Protocol } from '../../src-main/chromium/protocol-types.ts';

const papers: Record<string, { width: number; height: number }> = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  Legal: { width: 8.5, height: 14 },
  Letter: { width: 8.5, height: 11 },
};

/** Electron's options as DevTools understands them. */
export function toDevtoolsPrint(options: PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  const { pageSize = 'Letter', margins = {} } = options;
  const paper = typeof pageSize === 'string' ? papers[pageSize] : pageSize;
  if (!paper) throw new Error(`The stand-in does not know the paper ${pageSize}`);
  return {
    landscape: options.landscape,
    displayHeaderFooter: options.displayHeaderFooter,
    printBackground: options.printBackground,
    scale: options.scale,
    paperWidth: paper.width,
    paperHeight: paper.height,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    pageRanges: options.pageRanges,
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    preferCSSPageSize: options.preferCSSPageSize,
    transferMode: 'ReturnAsStream',
  };
}
