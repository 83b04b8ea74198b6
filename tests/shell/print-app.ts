import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { PaperSize } from '../../src-main/desktop.ts';
import { createWindowPrinter } from '../../src-main/electron/printing.ts';
import { registerAppScheme, serveApp, stayOffline } from '../../src-main/electron/protocol.ts';

// An app without a window of its own that prints into the folder PRINT_FOLDER: what printing.test.ts starts.

const folder = process.env.PRINT_FOLDER ?? '.';
const margins = { top: 20, right: 20, bottom: 20, left: 20 };
// The script would make ten pages of it, and the picture would ask the network.
const html = `<!doctype html><body><p>Surat</p><img src="https://example.com/x.png">
  <script>document.body.innerHTML = '<div style="break-after:page">x</div>'.repeat(10)</script></body>`;

registerAppScheme();
app.on('window-all-closed', () => undefined); // it ends itself
app.whenReady().then(async () => {
  const printer = createWindowPrinter();
  stayOffline();
  serveApp({
    rendererFolder: folder,
    papers: () => undefined,
    picture: async () => undefined,
    printPage: printer.printPage,
  });
  const papers: PaperSize[] = ['A4', 'F4', 'Legal'];
  // All at once: they must come out one after the other, each on its own paper.
  await Promise.all(
    papers.map(async (paper) => {
      const footer = '<span style="font-size:8px">Halaman <span class="pageNumber"></span></span>';
      const pdf = await printer.print(html, { paper, margins, landscape: paper === 'Legal', footer });
      writeFileSync(join(folder, `${paper}.pdf`), pdf);
    }),
  );
  const many = Array.from(
    { length: 40 },
    (_, index) => `<p style="break-after:page">Surat ${index}</p>`,
  ).join('');
  writeFileSync(
    join(folder, 'many.pdf'),
    await printer.print(`<body>${many}</body>`, { paper: 'F4', margins }),
  );
  app.quit(); // with the hidden window still open: it must not keep the program
});
