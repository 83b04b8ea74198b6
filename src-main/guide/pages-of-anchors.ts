/** On which page (from 1) each target of a link stands, by its name, in a PDF that Chromium made. */
export async function pagesOfAnchors(pdf: Uint8Array): Promise<Map<string, number>> {
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const targets = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = new Map<string, number>();
  for (const [name, value] of targets?.entries() ?? []) {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}
